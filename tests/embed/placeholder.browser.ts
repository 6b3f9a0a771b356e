import {expect, fixture, html} from '@open-wc/testing';
import {ConseillerFinder} from '../../src/elements/conseiller-finder/conseiller-finder.js';
import {ConseillerMap} from '../../src/elements/conseiller-map/conseiller-map.js';
import {asTag, placeholdersIn, tagOf, upgrade} from '../../src/embed/placeholder.js';

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

  it('takes no handler, no identity and no malformed name from what its author may write', async () => {
    const element = await upgraded(
      html`<div
        data-draille="x-finder"
        data-onclick="alert(1)"
        data-onfocus="alert(1)"
        data-autofocus
        data-id="wp-12"
        data-class="x"
        data-style="position: fixed"
        data-tabindex="1"
        data-1="x"
        data-epci="244800405"
      ></div>`,
    );
    expect(element.getAttributeNames()).to.deep.equal(['tabindex', 'epci']);
  });

  for (const element of [ConseillerFinder, ConseillerMap]) {
    it(`can be given every option of ${element.name}`, async () => {
      const holder = await fixture<HTMLElement>(html`<div><div data-draille="x-any"></div></div>`);
      const {observedAttributes} = element;
      for (const name of observedAttributes) holder.firstElementChild?.setAttribute(`data-${name}`, 'x');
      placeholdersIn(holder).forEach(upgrade);
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
          <p><span data-draille="x-inner">Appelez.</span></p>
        </div>
      </div>`,
    );
    placeholdersIn(holder).forEach(upgrade);
    expect(holder.querySelector('x-outer > p > x-inner')?.textContent).to.equal('Appelez.');
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
