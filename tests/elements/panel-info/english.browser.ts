import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/i18n/en.js';
import {frProgrammeContact} from '../../../src/i18n/fr-programme-contact.js';
import {frProgrammeDates} from '../../../src/i18n/fr-programme-dates.js';
import {frProgrammePanel} from '../../../src/i18n/fr-programme-panel.js';
import {frProgramme} from '../../../src/i18n/fr-programme.js';
import {expectAccessible} from '../../accessible.js';
import {
  button,
  consoleLines,
  contacts,
  field,
  mount,
  mountFile,
  said,
  says,
  serve,
  settled,
  someProgramme,
} from './panel.js';

/** What French says without being told anything; a word that is the same in both languages tells nothing. */
const same = ['Contact', 'Documents', 'Communes', 'Webinaire'];
const french: readonly string[] = [
  frProgramme,
  frProgrammePanel,
  frProgrammePanel.kinds,
  frProgrammeContact,
  frProgrammeDates,
]
  .flatMap((words): unknown[] => Object.values(words))
  .filter((words): words is string => typeof words === 'string' && !same.includes(words));

describe('a programme in English', () => {
  const file = {
    ...someProgramme,
    audience: ['Beta'],
    offers: [{type: 'atelier', title: 'Gamma', valid_until: '2026-12-31'}],
    contacts,
    partners: [{name: 'Delta', funder: true}, {name: 'Epsilon'}],
    documents: [{title: 'Zeta', url: 'https://alpha.example.fr/z.pdf', date: '2026-09-03'}],
    events: [{title: 'Eta', start: '2026-12-03'}],
    source: 'Theta',
  };
  const expectNoFrench = (text: string): void => {
    const left = french.filter((words) => text.includes(words.replace(/\s+/g, ' ')));
    expect(left).to.deep.equal([]);
  };

  it('has no French left, nor in its dates and its search', async () => {
    const panel = await mountFile(file, {lang: 'en'});
    await waitUntil(() => /Thursday,? 3 December/.test(said(panel)), said(panel));
    for (const words of [
      'Who is it for?',
      'Workshop',
      'until 31 December 2026',
      'Presented by',
      'Updated on 20 November 2026.',
    ])
      expect(said(panel)).to.contain(words);
    field(panel).value = 'Mende';
    button(panel, 'Find my contact').click();
    await says(panel, 'For Mende, here is who to call.');
    expectNoFrench(said(panel));
    await expectAccessible(panel);
  });

  it('speaks of the postcode, as the search of places does', async () => {
    const panel = await mountFile(file, {lang: 'en'});
    expect(said(panel)).to.contain('Your commune or your postcode');
    const search = button(panel, 'Find my contact');
    search.click();
    await says(panel, 'Write the name of your commune, or your postcode.');
    field(panel).value = 'Nowhere at all';
    search.click();
    await says(panel, 'Check the spelling, or write your postcode.');
    expect(said(panel)).not.to.contain('postal code');
  });

  it('says so where it does not come', async () => {
    const {restore} = consoleLines();
    try {
      const panel = await mount({src: serve(500), lang: 'en'});
      await says(panel, 'The programme could not be loaded');
      expectNoFrench(said(panel));
    } finally {
      restore();
    }
  });

  it('is what is publicly known of PANEL, around its French name', async () => {
    const panel = await mount({lang: 'en'});
    await settled(panel);
    await says(panel, 'Presented by Lozère Tourisme Go to panel-lozere.com');
  });
});
