import {expect, fixture, html} from '@open-wc/testing';
import {all, said} from './built-finder.js';
import {runScript} from './run-script.js';
import {until} from './until.js';

const finderIn = (holder: Element): HTMLElement | null =>
  holder.querySelector<HTMLElement>('conseiller-finder:defined');

async function shownIn(holder: Element): Promise<HTMLElement> {
  await until(() => finderIn(holder), 'no element');
  return finderIn(holder) as HTMLElement;
}

describe('a placeholder, with the loader', () => {
  it('asks for the places at once, once for all who want the same, and shows them', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-draille="conseiller-finder" data-departement="48" data-src="/tests/dist/data/">
          Appelez.
        </div>
        <div data-draille="conseiller-finder" data-departement="48" data-src="/tests/dist/data/"></div>
        <conseiller-finder departement="48" src="/tests/dist/data/"></conseiller-finder>
      </div>`,
    );
    await runScript('/dist/draille.js');
    const hints = [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="preload"][as="fetch"]')];
    expect(hints.map(({href}) => new URL(href).pathname)).to.deep.equal(['/tests/dist/data/v1/48.json']);
    await until(() => holder.querySelectorAll('conseiller-finder:defined').length === 3, 'not three');
    for (const finder of holder.querySelectorAll<HTMLElement>('conseiller-finder'))
      await until(() => all(finder, '.card:not(.ghost)').length > 0, said(finder));
  });

  it('is upgraded where its element was there before it, and gives back its link where no place can come', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-draille="conseiller-finder" data-departement="48" data-src="/absent/">
          <a href="/carte">La carte</a>
        </div>
      </div>`,
    );
    const finder = await shownIn(holder);
    const link = finder.querySelector('a');
    await until(() => (link?.getClientRects().length ?? 0) > 0, 'the link is not shown');
  });

  it('stays as it is until its element can take its place', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const replacedBy: (Element | null)[] = [];
    const watch = new MutationObserver((changes) => {
      if (changes.some(({removedNodes}) => removedNodes.length > 0))
        replacedBy.push(holder.querySelector('conseiller-map:defined'));
    });
    watch.observe(holder, {childList: true});
    holder.innerHTML = `<div data-draille="conseiller-map" data-departement="48" data-src="/absent/">
      <a href="/carte">La carte</a>
    </div>`;
    expect(holder.querySelector('a')?.getClientRects()).to.have.length(1);
    await until(() => holder.querySelector('conseiller-map'), 'no map');
    watch.disconnect();
    expect(replacedBy).to.deep.equal([holder.firstElementChild]);
  });

  it('becomes one element, also where the loader runs again and where one stands in another', async () => {
    await runScript('/dist/draille.js?again');
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div data-draille="conseiller-finder"><div data-draille="conseiller-finder">Appelez.</div></div>
      </div>`,
    );
    const outer = await shownIn(holder);
    expect(holder.querySelectorAll('conseiller-finder')).to.have.length(2);
    expect(outer.querySelector('conseiller-finder')?.textContent).to.equal('Appelez.');
  });

  it('runs nothing that its author wrote, where a visitor comes into it', async () => {
    const page = window as {hacked?: unknown};
    const holder = await fixture<HTMLElement>(
      html`<div>
        <div
          data-draille="conseiller-finder"
          data-src="/absent/"
          data-onfocusin="window.hacked = 1"
          data-onpointerover="window.hacked = 2"
        ></div>
      </div>`,
    );
    const finder = await shownIn(holder);
    await until(() => all(finder, 'input').length > 0, said(finder));
    all(finder, 'input')[0]?.dispatchEvent(new FocusEvent('focusin', {bubbles: true, composed: true}));
    all(finder, 'input')[0]?.dispatchEvent(new PointerEvent('pointerover', {bubbles: true, composed: true}));
    expect(page.hacked).to.equal(undefined);
    expect(finder.getAttributeNames()).to.deep.equal(['src']);
  });
});
