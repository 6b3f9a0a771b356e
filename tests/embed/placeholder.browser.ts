import {expect, fixture, html} from '@open-wc/testing';
import {AtelierAgenda} from '../../src/elements/atelier-agenda/atelier-agenda.js';
import {ConseillerFinder} from '../../src/elements/conseiller-finder/conseiller-finder.js';
import {ConseillerMap} from '../../src/elements/conseiller-map/conseiller-map.js';
import {PanelInfo} from '../../src/elements/panel-info/panel-info.js';
import {asTag, placeholdersIn, tagOf, upgrade} from '../../src/embed/placeholder.js';

/** Defines an element that does nothing, with the options of another. */
function define(tag: string, observedAttributes: readonly string[]): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      static readonly observedAttributes = observedAttributes;
    },
  );
}

define('x-finder', ['departement', 'epci', 'heading-level', 'lang', 'locked']);

/** Upgrades the one placeholder of a piece of page, and gives what stands in its place. */
async function upgraded(page: ReturnType<typeof html>): Promise<Element> {
  const holder = await fixture<HTMLElement>(html`<div>${page}</div>`);
  const [placeholder] = placeholdersIn(holder);
  if (!placeholder) throw new Error('no placeholder');
  upgrade(placeholder);
  const [element] = holder.children;
  if (!element) throw new Error('no element');
  return element;
}

describe('the element that takes the place of a placeholder', () => {
  it('has its options, its looks and its children', async () => {
    const element = await upgraded(
      html`<div
        data-draille=" X-Finder "
        data-departement="48"
        data-heading-level="3"
        data-locked
        id="aide"
        class="encart large"
        lang="en"
        style="--draille-accent: #7a1f3d; min-height: 3em"
      >
        <a href="/carte">la carte</a> <b>ou</b> la mairie
      </div>`,
    );
    expect(element.localName).to.equal('x-finder');
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'class',
      'departement',
      'heading-level',
      'id',
      'lang',
      'locked',
      'style',
    ]);
    expect(element.getAttribute('heading-level')).to.equal('3');
    expect(element.className).to.equal('encart large');
    expect((element as HTMLElement).style.getPropertyValue('--draille-accent')).to.equal('#7a1f3d');
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('/carte');
    expect(element.textContent.trim()).to.equal('la carte ou la mairie');
  });

  it('takes its options, and nothing else, from what its author may write', async () => {
    const element = await upgraded(
      html`<div
        data-draille="x-finder"
        data-onclick="alert(1)"
        data-onfocus="alert(1)"
        data-onfocusin="alert(1)"
        data-onfocusout="alert(1)"
        data-ontouchstart="alert(1)"
        data-autofocus
        data-accesskey="a"
        data-contenteditable
        data-aria-hidden="true"
        data-is="x-other"
        data-slot="x"
        data-id="wp-12"
        data-class="x"
        data-style="position: fixed"
        data-tabindex="1"
        data-1="x"
        data-epci="244800405"
      ></div>`,
    );
    // Nor `tabindex`, which would put among the stops of the keyboard what is no control.
    expect(element.getAttributeNames()).to.deep.equal(['epci']);
  });

  it('says its language as its placeholder did, or as its option', async () => {
    const [asPage, asOption] = [
      await upgraded(html`<div data-draille="x-finder" data-lang="fr" lang="en"></div>`),
      await upgraded(html`<div data-draille="x-finder" data-lang="en"></div>`),
    ];
    expect([asPage.getAttribute('lang'), asOption.getAttribute('lang')]).to.deep.equal(['en', 'en']);
  });

  for (const {name, observedAttributes} of [AtelierAgenda, ConseillerFinder, ConseillerMap, PanelInfo]) {
    it(`can be given every option of ${name}`, async () => {
      const tag = `x-${name.toLowerCase()}`;
      define(tag, observedAttributes);
      const holder = await fixture<HTMLElement>(html`<div><div data-draille=${tag}></div></div>`);
      for (const option of observedAttributes) holder.firstElementChild?.setAttribute(`data-${option}`, 'x');
      placeholdersIn(holder).forEach(upgrade);
      expect(holder.firstElementChild?.localName).to.equal(tag);
      expect(holder.firstElementChild?.getAttributeNames().sort()).to.deep.equal(
        [...observedAttributes].sort(),
      );
    });
  }
});

describe('the placeholders of a page', () => {
  it('are upgraded one in another, and each once', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-draille="x-outer">
          <section><div data-draille="x-inner">Appelez.</div></section>
        </div>
      </div>`,
    );
    placeholdersIn(holder).forEach(upgrade);
    expect(holder.querySelector('x-outer > section > x-inner')?.textContent).to.equal('Appelez.');
    expect(placeholdersIn(holder)).to.deep.equal([]);
  });

  it('are of the tag that is documented, and of no other', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <p data-draille="x-finder">Appelez.</p>
        <span data-draille="x-finder">Appelez.</span>
        <section data-draille="x-finder">Appelez.</section>
      </div>`,
    );
    expect(placeholdersIn(holder)).to.deep.equal([]);
  });

  it('are left alone in a text that somebody is writing', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <article contenteditable="true"><div data-draille="x-finder">Appelez.</div></article>
      </div>`,
    );
    expect(placeholdersIn(holder)).to.deep.equal([]);
  });

  it('say what list their element will ask for', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div><div data-draille="conseiller-map" data-departement="48"></div></div>`,
    );
    const [placeholder] = placeholdersIn(holder);
    if (!placeholder) throw new Error('no placeholder');
    expect(tagOf(placeholder)).to.equal('conseiller-map');
    expect(asTag(placeholder).localName).to.equal('conseiller-map');
    expect(asTag(placeholder).getAttribute('departement')).to.equal('48');
    expect(asTag(placeholder).getAttribute('src')).to.equal(null);
  });
});
