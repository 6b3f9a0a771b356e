import {expect, fixture, html} from '@open-wc/testing';
import {all, button, cutScript, said} from './built-finder.js';
import {runScript} from './run-script.js';
import {until} from './until.js';

const failed = 'Cette partie n’a pas pu être chargée';

describe('an element whose choices cannot be loaded', () => {
  before(() => runScript(cutScript()));

  it('shows none of the places that its page does not want, and the others with « Réessayer »', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder
        departement="48"
        src="/tests/dist/data/"
        modalites="gratuit"
        locked
      ></conseiller-finder>`,
    );
    await until(() => button(finder, 'Réessayer'), `nothing failed: ${said(finder)}`);
    expect(all(finder, '.card:not(.ghost)')).to.have.length(0);
    button(finder, 'Réessayer')?.click();
    await until(() => all(finder, '.card:not(.ghost)').length > 0, `no place, but: ${said(finder)}`);
    expect(said(finder)).to.contain('Médiathèque des Sources');
    expect(said(finder)).not.to.contain('Point numérique du Causse');
  });

  it('says so until the next thing that the visitor asks for has come', async () => {
    const finder = await fixture<HTMLElement>(
      html`<conseiller-finder departement="48" src="/tests/dist/data/"></conseiller-finder>`,
    );
    await until(() => all(finder, '.card:not(.ghost)').length > 0, 'no place');
    const [first] = all(finder, '.card .opens');
    first?.click();
    await until(() => said(finder).includes(failed), `said instead: ${said(finder)}`);
    button(finder, 'Filtrer les lieux')?.click();
    await until(() => all(finder, '.filters').length > 0, 'the choices did not come');
    expect(said(finder)).not.to.contain(failed);
  });
});
