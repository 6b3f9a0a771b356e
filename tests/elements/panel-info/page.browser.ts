import {expect} from '@open-wc/testing';
import type {PanelInfo} from '../../../src/elements/panel-info/panel-info.js';
import {readProgramme} from '../../../src/sources/programme/read-programme.js';
import {expectAccessible} from '../../accessible.js';
import {
  asked,
  consoleLines,
  headings,
  links,
  mount,
  mountFile,
  said,
  says,
  serve,
  settled,
  someProgramme,
} from './panel.js';

describe('a programme nobody wrote anything about', () => {
  it('is PANEL as it is publicly known, and nothing is asked of the network', async () => {
    asked.length = 0;
    const panel = await mount();
    await settled(panel);
    expect(said(panel)).to.equal(
      'PANEL Programme d’Accompagnement Numérique en Lozère Présenté par Lozère Tourisme Aller sur panel-lozere.com',
    );
    expect(links(panel)).to.deep.equal(['https://panel-lozere.com/']);
    expect(headings(panel)).to.deep.equal(['h2 PANEL']);
    expect(asked).to.deep.equal([]);
    await expectAccessible(panel);
  });

  it('leads to no script, whatever the page says', async () => {
    const panel = await mount({more: 'javascript:alert(1)'});
    expect(links(panel)).to.deep.equal(['https://panel-lozere.com/']);
    const programme = await mountFile(someProgramme, {more: 'javascript:alert(1)'});
    expect(links(programme)).to.contain('https://alpha.example.fr/');
    expect(links(programme).join()).not.to.contain('javascript');
  });

  it('leads where the page says', async () => {
    const panel = await mount({more: '/pro'});
    expect(links(panel)[0]).to.match(/\/pro$/);
    expect(said(panel)).to.contain('En savoir plus sur PANEL');
  });
});

describe('a programme’s page', () => {
  it('answers in order: for whom, what, when, whom to call, who is behind, what to read', async () => {
    const panel = await mountFile({
      ...someProgramme,
      contacts: [{organisation: 'Office', phone: '04 65 71 00 02'}],
      events: [{title: 'Rencontre', start: '2026-12-03'}],
      partners: [{name: 'Région Alpha', funder: true, wording: 'Financé par la Région.'}],
      documents: [
        {
          title: 'Guide',
          url: 'https://alpha.example.fr/g.pdf',
          format: 'PDF',
          size: '1 Mo',
          date: '2026-09-03',
        },
      ],
    });
    expect(headings(panel).slice(0, 2)).to.deep.equal(['h2 ALPHA', 'h3 Ce que vous pouvez demander']);
    const text = said(panel);
    const places = [
      'Pour qui ? Hébergeurs, cafés. Où : Lozère.',
      'Bilan en ligne',
      'Prochaines dates',
      'Appeler 04 65 71 00 02 Office',
      'Présenté par Office Alpha',
      'Financé par la Région.',
      'Guide (PDF, 1 Mo, 3 septembre 2026)',
      'Aller sur alpha.example.fr',
      'Mis à jour le 20 novembre 2026. Licence Ouverte 2.0.',
    ].map((words) => text.indexOf(words));
    expect(
      places.every((place, index) => place > (places[index - 1] ?? -1)),
      `${text} ${String(places)}`,
    ).to.equal(true);
    await expectAccessible(panel);
  });

  it('sorts offers by kind, and says of each what it costs, how long, where', async () => {
    const panel = await mountFile(someProgramme);
    // As they are seen: where a link leads is written for paper alone.
    const offers = [...panel.renderRoot.querySelectorAll<HTMLElement>('[part="offer"]')].map((one) =>
      one.innerText.replace(/\s+/g, ' ').trim(),
    );
    expect(offers).to.deep.equal([
      'Diagnostic Bilan en ligne gratuit',
      'Atelier Atelier photo 2 h · Mende · gratuit',
    ]);
    expect(links(panel)).to.contain('https://alpha.example.fr/bilan');
  });

  it('leaves out what is no longer offered, and contacts that no longer answer', async () => {
    const offers = [
      {type: 'atelier', title: 'Hier', valid_until: '2026-11-23'},
      {type: 'atelier', title: 'Aujourd’hui encore', valid_until: '2026-11-24'},
    ];
    const contacts = [{organisation: 'Ancien office', valid_until: '2026-11-23'}];
    const panel = await mountFile({...someProgramme, offers, contacts});
    expect(said(panel)).to.contain('Aujourd’hui encore').and.to.contain('jusqu’au 24 novembre 2026');
    expect(said(panel)).not.to.contain('Hier');
    expect(said(panel)).not.to.contain('Ancien office');
  });

  it('reads lists and links of a description, and shows what looks like HTML as it is written', async () => {
    const summary =
      'Pour vous :\n\n- un [guide](https://alpha.example.fr/guide)\n- <b>rien</b> [piège](javascript:alert(1))';
    const panel = await mountFile({
      ...someProgramme,
      offers: [{type: 'ressource', title: 'Fiches', summary}],
    });
    expect(links(panel)).to.contain('https://alpha.example.fr/guide');
    expect(panel.renderRoot.querySelectorAll('[part="offer"] li')).to.have.length(2);
    expect(said(panel)).to.contain('<b>rien</b> piège');
    expect(links(panel).some((href) => href.startsWith('javascript'))).to.equal(false);
    await expectAccessible(panel);
  });

  it('is given by code too', async () => {
    const panel = await mount({programme: readProgramme(someProgramme)});
    await says(panel, 'Bilan en ligne');
    expect(said(panel)).to.contain('Bilan en ligne');
    await expectAccessible(panel);
  });

  it('serves any other programme: a town’s workshops', async () => {
    const panel = await mountFile(
      {
        version: 1,
        name: 'Les ateliers du jeudi',
        audience: ['tous les habitants'],
        offers: [{type: 'atelier', title: 'Débuter avec un ordinateur', price: 'gratuit'}],
        contacts: [{organisation: 'Médiathèque (exemple)', phone: '04 65 71 00 06'}],
      },
      {},
    );
    await settled(panel);
    expect(headings(panel)[0]).to.equal('h2 Les ateliers du jeudi');
    expect(said(panel)).not.to.match(/PANEL|Lozère|tourisme/i);
    await expectAccessible(panel);
  });

  it('is read from a table', async () => {
    const csv =
      'type;nom;genre;téléphone\nprogramme;Programme en table;;\noffre;Un bilan;diagnostic;\ncontact;Office;;04 65 71 00 02';
    const panel = await mount({src: serve(csv, 'csv')});
    await says(panel, 'Un bilan');
    expect(said(panel)).to.contain('Un bilan').and.to.contain('Appeler 04 65 71 00 02');
    await expectAccessible(panel);
  });

  it('takes the level of heading, the title and the foot that the page gives', async () => {
    const panel = await mount(
      {src: serve(someProgramme), headingLevel: 3},
      '<span slot="title">Pour les pros</span><p slot="footer">Une question ?</p>',
    );
    await says(panel, 'ALPHA');
    expect(headings(panel).slice(0, 2)).to.deep.equal(['h3 ALPHA', 'h4 Ce que vous pouvez demander']);
    expect(
      panel.renderRoot.querySelector<HTMLSlotElement>('slot[name="title"]')?.assignedElements(),
    ).to.have.length(1);
    expect(
      panel.renderRoot.querySelector<HTMLSlotElement>('slot[name="footer"]')?.assignedElements(),
    ).to.have.length(1);
    await expectAccessible(panel);
  });

  it('tells the integrator of a layout, a commune and an address that cannot be', async () => {
    const {lines, restore} = consoleLines();
    try {
      const panel = await mountFile(someProgramme, {layout: 'tiny', commune: 'Florac'});
      await mount({src: 'javascript:alert(1)'});
      await settled(panel);
    } finally {
      restore();
    }
    const told = lines.join('\n');
    expect(told)
      .to.contain('layout="tiny"')
      .and.to.contain('commune="Florac"')
      .and.to.contain('src="javascript:');
  });
});

describe('a programme in short', () => {
  const short = {
    ...someProgramme,
    contacts: [
      {
        organisation: 'Office',
        role: 'Accompagnement',
        phone: '04 65 71 00 02',
        email: 'office@example.fr',
        link: 'https://office.example.fr/',
      },
    ],
    events: ['01', '02', '03', '04'].map((day) => ({title: `Date ${day}`, start: `2026-12-${day}`})),
    partners: [{name: 'Région Alpha', funder: true, wording: 'Financé par la Région.'}, {name: 'Amis'}],
  };
  const mountShort = (facts: Partial<PanelInfo> = {}): Promise<PanelInfo> =>
    mountFile(short, {layout: 'compact', more: '/pro', ...facts});

  it('answers in the order of the whole page: for whom, what for, three dates, whom to call, one link', async () => {
    const panel = await mountShort();
    await says(panel, 'Date 03');
    const text = said(panel);
    const places = [
      'Pour qui ?',
      'Pour quoi :',
      'Prochaines dates',
      'Date 01',
      'Date 03',
      'Qui appeler',
      'En savoir plus',
    ].map((words) => text.indexOf(words));
    expect(places, text).not.to.include(-1);
    expect(places, text).to.deep.equal([...places].sort((a, b) => a - b));
    expect(text).to.contain('Pour qui ? Hébergeurs, cafés. Où : Lozère.');
    expect(text).to.contain('Pour quoi : Bilan en ligne · Atelier photo. Gratuit.');
    expect(text).to.contain('Appeler 04 65 71 00 02');
    expect(text).to.contain('Date 03').and.not.to.contain('Date 04');
    expect(links(panel)).to.deep.equal(['tel:+33465710002', new URL('/pro', document.baseURI).href]);
    expect(text).not.to.contain('Accompagnement');
    await expectAccessible(panel);
  });

  it('says what a funder asks to be said, and not who else helps', async () => {
    const panel = await mountShort();
    expect(said(panel)).to.contain('Financé par la Région.');
    expect(said(panel)).not.to.contain('Amis');
  });
});
