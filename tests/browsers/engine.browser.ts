import {expect, fixture, html} from '@open-wc/testing';

describe('what the elements ask of a browser', () => {
  it('knows the clock of every French département', () => {
    const noon = new Date('2026-11-23T12:00:00Z');
    const hourIn = (timeZone: string): string =>
      new Intl.DateTimeFormat('fr-FR', {timeZone, hour: '2-digit', minute: '2-digit'}).format(noon);
    expect(hourIn('Europe/Paris')).to.equal('13:00');
    expect(hourIn('Indian/Reunion')).to.equal('16:00');
    expect(hourIn('Pacific/Noumea')).to.equal('23:00');
    expect(hourIn('America/Cayenne')).to.equal('09:00');
  });

  it('shares one style sheet between shadow roots', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { color: rgb(1, 2, 3) }');
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = '<p>Aide</p>';
    expect(getComputedStyle(root.querySelector('p') as Element).color).to.equal('rgb(1, 2, 3)');
  });

  it('sorts names as French dictionaries do', () => {
    const names = ['Zola', 'Élan', 'elan', 'Ambert'];
    expect(names.sort(new Intl.Collator('fr').compare)).to.deep.equal(['Ambert', 'elan', 'Élan', 'Zola']);
  });
});
