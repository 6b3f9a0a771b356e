import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {zone} from './engine.js';

describe('what the elements ask of a browser', () => {
  it('runs in the time zone that the tests ask for', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal(zone);
  });

  it('knows the clock of every French département', () => {
    const noon = new Date('2026-11-23T12:00:00Z');
    const clock = (timeZone: string): string =>
      new Intl.DateTimeFormat('fr-FR', {timeZone, hour: '2-digit', minute: '2-digit'}).format(noon);
    expect(clock('Europe/Paris')).to.equal('13:00');
    expect(clock('Indian/Reunion')).to.equal('16:00');
    expect(clock('Pacific/Noumea')).to.equal('23:00');
    expect(clock('America/Cayenne')).to.equal('09:00');
  });

  it('sorts names as French dictionaries do', () => {
    const names = ['Zola', 'Élan', 'elan', 'Ambert'];
    expect(names.sort(new Intl.Collator('fr').compare)).to.deep.equal(['Ambert', 'elan', 'Élan', 'Zola']);
  });

  it('shares one style sheet between shadow roots', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: rgb(1, 2, 3) }');
    for (const host of [await fixture(html`<div></div>`), await fixture(html`<div></div>`)]) {
      const root = host.attachShadow({mode: 'open'});
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = '<p>Aide</p>';
      expect(getComputedStyle(root.querySelector('p') as Element).color).to.equal('rgb(1, 2, 3)');
    }
  });

  it('lays out a widget by the width of its place in the page', async () => {
    const host = await fixture(html`<div style="width: 300px; container-type: inline-size"></div>`);
    host.innerHTML = '<style>@container (width < 400px) { p { color: rgb(1, 2, 3) } }</style><p>Aide</p>';
    expect(getComputedStyle(host.querySelector('p') as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('moves the focus with the keyboard, as a visitor does', async () => {
    const form = await fixture(html`<div><button>Un</button><button>Deux</button></div>`);
    const first = form.firstElementChild as HTMLElement;
    const second = form.lastElementChild as HTMLElement;
    first.focus();
    const focused = oneEvent(second, 'focus');
    await sendKeys({press: 'Tab'});
    await focused;
    expect(document.activeElement).to.equal(second);
  });

  it('types letters into a field', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Commune" />`);
    field.focus();
    await sendKeys({type: 'Mende'});
    expect(field.value).to.equal('Mende');
  });
});
