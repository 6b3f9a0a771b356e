import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/elements/atelier-agenda/define.js';
import '../../src/elements/panel-info/define.js';
// What comes on demand is here from the start: no test waits for the server that serves its files.
import '../../src/elements/atelier-agenda/communes/part.js';
import '../../src/elements/atelier-agenda/dates/part.js';
import '../../src/elements/panel-info/panel/contact/part.js';
import '../../src/elements/panel-info/panel/dates/part.js';
import '../../src/elements/panel-info/panel/part.js';
import {ownData} from '../../src/elements/own-data.js';

/** A folder that `draille-data` could have made, elsewhere than beside the script. */
const DATA = '/tests/dist/data';

const said = (element: Element): string => (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => said(element).includes(words), `« ${words} » is not said, but: ${said(element)}`);

describe('an element whose host keeps its data elsewhere than beside the script', () => {
  it('shows the dates of that folder, without being told the name of their file', async () => {
    const agenda = await fixture(html`<atelier-agenda departement="48" data=${DATA}></atelier-agenda>`);
    await says(agenda, 'Atelier des Sources');
    expect(said(agenda)).to.contain('Atelier du Causse');
  });

  it('knows by that folder which dates are of an intercommunalité', async () => {
    const agenda = await fixture(
      html`<atelier-agenda departement="48" epci="200069151" data=${DATA}></atelier-agenda>`,
    );
    await says(agenda, '1 événement n’est pas d’ici');
    expect(said(agenda)).to.contain('Atelier des Sources').and.not.to.contain('Atelier du Causse');
  });

  it('knows by that folder whom to call in the page’s own commune', async () => {
    const panel = await fixture(
      html`<panel-info src="${DATA}/programme.json" commune="48061" data="${DATA}/"></panel-info>`,
    );
    await says(panel, 'Votre contact');
    await says(panel, 'Office des Sources');
  });

  it('says in the console that a folder has no address, and takes its default', () => {
    const lines: string[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => lines.push(words.map(String).join(' '));
    const panel = document.createElement('panel-info');
    const usual = ownData(panel).href;
    panel.data = 'ftp://a.fr/';
    const {href} = ownData(panel);
    console.warn = warn;
    expect(href).to.equal(usual);
    expect(lines.join()).to.contain('data="ftp://a.fr/" is not an address of the web');
  });
});
