import {fixture, html, waitUntil} from '@open-wc/testing';
import {runScript} from './run-script.js';

const cutScript = (): string => `/absent/until-try-3-${crypto.randomUUID()}/dist/conseiller-finder.js`;
const all = (finder: HTMLElement, selector: string): HTMLElement[] => [
  ...(finder.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const said = (finder: HTMLElement): string => finder.shadowRoot?.textContent ?? '';
const button = (finder: HTMLElement, name: string): HTMLElement | undefined =>
  all(finder, 'button').find(({textContent}) => textContent.trim() === name);

describe('an element on a network that is cut for a while', () => {
  it('loads, with « Réessayer », the part of it that could not be loaded', async () => {
    await runScript(cutScript());
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/tests/fixtures/lieux-v2.csv"></conseiller-finder>`,
    );
    await waitUntil(() => button(finder, 'Réessayer'), 'nothing failed');
    button(finder, 'Réessayer')?.click();
    await waitUntil(() => all(finder, '.card').length > 0, `no place, but: ${said(finder)}`);
  });
});
