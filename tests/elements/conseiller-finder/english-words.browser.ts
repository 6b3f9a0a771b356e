import {expect, waitUntil} from '@open-wc/testing';
import type {ConseillerFinder} from '../../../src/elements/conseiller-finder/conseiller-finder.js';
import {frSearch} from '../../../src/i18n/fr-search.js';
import {frSheet} from '../../../src/i18n/fr-sheet.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import {fr} from '../../../src/i18n/fr.js';
import {expectEnglish, french, FRENCH_WORD, listed, mountEnglish, origin, wordsOf} from './english.js';
import {answer, button, cards, listOf, summary, tuesdayMorning, type} from './finder.js';

/** Types and asks, then waits for what is told. */
async function ask(finder: ConseillerFinder, text: string, told: () => boolean): Promise<void> {
  await type(finder, text);
  button(finder, /^Search$/).click();
  await waitUntil(told, `it says: ${answer(finder)} ${summary(finder)}`);
}

describe('in English, no French is left', () => {
  it('to compare with: the words of each language are found where they are', () => {
    expect(french).to.include.members([
      'Autour de moi',
      'Propositions',
      'Tout effacer',
      fr.printList,
      frTakeAway.copied,
      frSheet.closed,
    ]);
    expect(FRENCH_WORD.test(frSearch.noneHere('Mende'))).to.equal(true);
  });

  it('in the question and the list, nor in its times', async () => {
    const finder = await listed();
    await expectEnglish(
      finder,
      'Around me',
      '2 places',
      'Open',
      'closes at noon',
      'updated on 21 November 2026',
    );
  });

  it('in what a search finds; distances are written as English does', async () => {
    const finder = await listed();
    await ask(finder, 'Florac', () => summary(finder).includes('crow'));
    await expectEnglish(finder, '1.4 km', 'Distances as the crow flies, from Florac Trois Rivières.');
  });

  it('in what a search asks or does not know', async () => {
    const finder = await listed();
    await type(finder, 'Sai');
    await expectEnglish(finder, '2 suggestions');
    for (const [typed, told] of [
      ['', 'Write the name of your commune'],
      ['Xyzt', 'not a known commune'],
      ['Villefrot', 'Is it one of these communes?'],
      ['30100', 'not in this département'],
      ['48999', 'is not known'],
      ['48400', '2 communes have this postcode'],
      ['Villefort', 'No place that helps is known in Villefort'],
    ] as const) {
      await ask(finder, typed, () => wordsOf(finder).join(' ').includes(told));
      await expectEnglish(finder, told);
    }
  });

  it('in the choices, nor where none is left', async () => {
    const finder = await listed();
    button(finder, /^Filter the places/).click();
    await waitUntil(() => /Clear all|What do you need/.test(wordsOf(finder).join(' ')), 'no choice is shown');
    for (const details of finder.renderRoot.querySelectorAll('details')) details.open = true;
    await expectEnglish(finder, 'What do you need?', 'Open on Saturday');
    finder.filter({criteria: new Set(['gratuit', 'materiel'])});
    await waitUntil(() => cards(finder).length === 0, 'places are left');
    await expectEnglish(finder, 'No place matches all your choices');
  });

  it('in a sheet and the ways of taking it away', async () => {
    const finder = await listed();
    expect(await finder.show('florac')).to.equal(true);
    await waitUntil(() => wordsOf(finder).join(' ').includes('Take this information'), 'no sheet is shown');
    await waitUntil(() => !wordsOf(finder).join(' ').includes('Loading'), 'the sheet stays incomplete');
    for (const details of finder.renderRoot.querySelectorAll('details')) details.open = true;
    await expectEnglish(
      finder,
      'They help you to',
      'Information of 5 March 2024.',
      '9 am to noon',
      'Directions',
    );
  });

  it('where a list cannot come, and where there is no place', async () => {
    const failing = await mountEnglish({places: () => Promise.reject(new Error('cut'))});
    await waitUntil(() => /could not be loaded/.test(wordsOf(failing).join(' ')), 'nothing failed');
    await expectEnglish(failing, 'Try again');
    const empty = await mountEnglish({
      places: () => Promise.resolve({value: listOf([], {origin}), receivedAt: tuesdayMorning}),
    });
    await waitUntil(() => /No place known here/.test(wordsOf(empty).join(' ')), 'not empty');
    await expectEnglish(empty, 'Your town hall can tell you more.');
  });

  it('before a postcode is given', async () => {
    await expectEnglish(
      await mountEnglish({}, ''),
      'Your postcode',
      'Only the number of the département is sent',
    );
  });
});
