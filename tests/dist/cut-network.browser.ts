import {fixture, html, waitUntil} from '@open-wc/testing';
import {runScript} from './run-script.js';

describe('an element on a network that is cut for a while', () => {
  it('loads, with « Réessayer », the part of it that could not be loaded', async () => {
    await runScript(`/absent/until-try-3-${crypto.randomUUID()}/dist/conseiller-finder.js`);
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/tests/fixtures/lieux-v2.csv"></conseiller-finder>`,
    );
    const all = (selector: string): HTMLElement[] => [
      ...(finder.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
    ];
    const said = (): string => finder.shadowRoot?.textContent ?? '';
    const retry = (): HTMLElement | undefined =>
      all('button').find(({textContent}) => textContent.trim() === 'Réessayer');
    await waitUntil(retry, 'nothing failed');
    retry()?.click();
    await waitUntil(() => all('.card').length > 0, `no place, but: ${said()}`);
  });
});
