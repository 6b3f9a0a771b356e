import {fixture, html} from '@open-wc/testing';
import {all, button, cutScript, said} from './built-finder.js';
import {runScript} from './run-script.js';
import {until} from './until.js';

describe('an element on a network that is cut for a while', () => {
  it('loads, with « Réessayer », the part of it that could not be loaded', async () => {
    await runScript(cutScript());
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/tests/fixtures/lieux-v2.csv"></conseiller-finder>`,
    );
    await until(() => button(finder, 'Réessayer'), 'nothing failed');
    button(finder, 'Réessayer')?.click();
    await until(() => all(finder, '.card').length > 0, `no place, but: ${said(finder)}`);
  });
});
