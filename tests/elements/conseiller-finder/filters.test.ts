import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CriterionId} from '../../../src/domain/criteria.js';
import {NO_WISHES, type Wishes} from '../../../src/domain/wishes.js';
import {
  Filter,
  activeView,
  emptyView,
  filterView,
  presetWishes,
  type FilterState,
  type FilterView,
} from '../../../src/elements/conseiller-finder/filters/part.js';
import {enFilters} from '../../../src/i18n/en-filters.js';
import {choosable, stateOf} from './filter-state.js';

const asking = (...criteria: CriterionId[]): Pick<Wishes, 'criteria'> => ({criteria: new Set(criteria)});
const names = (state: FilterState): string[] => state.filter.apply(state).map(({name}) => name);
const spaced = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');
/** `label: count, unknown`, for each choice of a group. */
const choicesOf = (view: FilterView, id: string): string[] =>
  (view.groups.find((group) => group.id === id)?.choices ?? []).map(({label, count, unknown}) =>
    spaced(`${label}: ${[count, unknown].filter(Boolean).join(', ')}`),
  );

describe('the places that answer', () => {
  it('are those that receive the public, all where nothing is asked, and the others on request', () => {
    assert.equal(names(stateOf()).length, 4);
    assert.ok(names(stateOf({withoutPublic: true})).includes('Siège du réseau'));
    assert.deepEqual(names(stateOf(asking('demarches', 'emploi'))), [
      'Médiathèque du Vallon',
      'France services du Lac',
      'Atelier du Pont',
    ]);
    assert.deepEqual(names(stateOf({...asking('gratuit'), moment: {kind: 'saturday'}})), [
      'Médiathèque du Vallon',
    ]);
  });

  it('follow the clock', () => {
    const state = stateOf({moment: {kind: 'now'}});
    assert.deepEqual(names(state), ['Médiathèque du Vallon', 'France services du Lac']);
    assert.deepEqual(names({...state, now: new Date('2026-11-24T13:00:00Z')}), ['France services du Lac']);
  });

  it('stay within what the page locks: a choice of the visitor never widens it', () => {
    const locked: Wishes = {...NO_WISHES, ...asking('france-services')};
    assert.deepEqual(names(stateOf({}, {locked})), ['France services du Lac']);
    assert.deepEqual(names(stateOf(asking('conseiller-numerique'), {locked})), []);
  });

  it('are counted again when the list changes', () => {
    const filter = new Filter();
    assert.equal(filter.apply(stateOf(asking('gratuit'))).length, 2);
    assert.equal(filter.apply(stateOf(asking('gratuit'), {places: choosable.slice(0, 1)})).length, 1);
  });
});

describe('the choices in words', () => {
  it('say how many places each gives and how many do not say, need by need', () => {
    assert.deepEqual(choicesOf(filterView(stateOf()), 'need'), [
      'Démarches en ligne: 2 lieux',
      'Ordinateur, téléphone et internet de tous les jours: 1 lieu',
      'Recherche d’emploi en ligne: 1 lieu',
      'Ordinateurs et internet sur place: 1 lieu',
    ]);
    const manners = choicesOf(filterView(stateOf()), 'manner');
    assert.ok(manners.includes('Gratuit: 2 lieux, 1 ne le dit pas'), manners.join('; '));
  });

  it('count for each moment too, and what the hours do not say', () => {
    assert.deepEqual(choicesOf(filterView(stateOf()), 'moment'), [
      'Peu importe: ',
      'Ouvert maintenant: 2 lieux, 2 ne le disent pas',
      'Ouvert aujourd’hui: 2 lieux, 2 ne le disent pas',
      'Ouvert samedi: 1 lieu, 2 ne le disent pas',
      'Un autre jour: ',
    ]);
  });

  it('propose tomorrow as another day, in the calendar of the place, and no day that is past', () => {
    const group = filterView(stateOf()).groups.find(({id}) => id === 'moment');
    assert.deepEqual(group?.choices.at(-1)?.next.moment, {kind: 'day', date: '2026-11-25'});
    assert.equal(group?.day?.min, '2026-11-24');
    assert.equal(group.day.value, '');
    const far = stateOf({}, {departement: '988', now: new Date('2026-11-24T20:00:00Z')});
    assert.equal(filterView(far).groups.find(({id}) => id === 'moment')?.day?.min, '2026-11-25');
  });

  it('offer neither hours nor a field that the data does not fill', () => {
    const bare = stateOf({}, {places: choosable.slice(3, 4)});
    assert.deepEqual(
      filterView(bare).groups.map(({id}) => id),
      ['need', 'source'],
    );
    assert.deepEqual(filterView(bare).quick.choices, []);
  });

  it('tell which give nothing with the others, and let one that is made be taken back', () => {
    const view = filterView(stateOf(asking('emploi', 'rdv-en-ligne')));
    const manners = view.groups.find(({id}) => id === 'manner')?.choices ?? [];
    const free = manners.find(({id}) => id === 'gratuit');
    assert.deepEqual([free?.impossible, free?.count], [true, 'aucun lieu avec vos autres choix']);
    const made = manners.find(({id}) => id === 'rdv-en-ligne');
    assert.deepEqual([made?.checked, made?.impossible], [true, false]);
    assert.deepEqual(made?.next.criteria, new Set(['emploi']));
  });

  it('name labels and producers as the data does, QPV and ZRR in words', () => {
    const view = filterView(stateOf());
    assert.deepEqual(choicesOf(view, 'label').slice(-2), [
      'En zone rurale aidée (FRR): 1 lieu, 2 ne le disent pas',
      'En quartier prioritaire (QPV): 1 lieu, 2 ne le disent pas',
    ]);
    assert.deepEqual(choicesOf(view, 'source'), [
      'France services d’exemple: 1 lieu',
      'Hub d’exemple: 3 lieux',
    ]);
  });

  it('fold what is asked less often, with how many choices are made there', () => {
    const folded = filterView(
      stateOf({...asking('gratuit', 'sans-rdv'), moment: {kind: 'today'}}),
    ).groups.map(({id, folded: fold}) => `${id} ${fold ? (fold.chosen ?? 'plié') : 'ouvert'}`);
    assert.deepEqual(folded, [
      'need ouvert',
      'person ouvert',
      'moment 1 choix',
      'manner 2 choix',
      'label plié',
      'source plié',
    ]);
  });

  it('say what is found, in the singular too', () => {
    const result = (wishes: Partial<Wishes>): string[] => {
      const {result: sentence, show} = filterView(stateOf(wishes));
      return [spaced(sentence), spaced(show)];
    };
    assert.deepEqual(result({}), ['4 lieux correspondent.', 'Voir les 4 lieux']);
    assert.deepEqual(result(asking('outils')), ['1 lieu correspond.', 'Voir le lieu']);
    assert.deepEqual(result(asking('label:inconnu')), [
      'Aucun lieu ne répond à tous vos choix.',
      'Fermer les choix',
    ]);
  });

  it('tell how many places receive no public, where there are some', () => {
    assert.equal(
      filterView(stateOf()).withoutPublic?.label,
      'Montrer aussi les lieux qui ne reçoivent pas de public (1)',
    );
    assert.equal(filterView(stateOf(asking('gratuit'))).withoutPublic, undefined);
  });

  it('do not offer what the page locks, and say it', () => {
    const locked: Wishes = {...NO_WISHES, ...asking('france-services', 'gratuit')};
    const view = filterView(stateOf({}, {locked}));
    assert.equal(spaced(view.only), 'Cette page montre seulement : France services, Gratuit.');
    const ids = view.groups.flatMap(({choices}) => choices.map(({id}) => id));
    assert.ok(!ids.includes('gratuit') && !ids.includes('france-services') && ids.includes('demarches'));
    assert.equal(view.clear, undefined);
  });

  it('can be read in English', () => {
    const state = stateOf({moment: {kind: 'day', date: '2026-12-01'}}, {words: enFilters});
    const view = filterView(state);
    assert.equal(view.result, '2 places match.');
    assert.equal(choicesOf(view, 'moment').at(-1), 'Another day: 2 places, 2 do not say');
    assert.equal(activeView(state).choices[0]?.label, 'Open on Tuesday 1 December');
  });
});

describe('when no place answers', () => {
  const state = stateOf({...asking('emploi', 'gratuit'), moment: {kind: 'today'}});

  it('each choice made is shown, and can be taken back', () => {
    const {choices, clear} = activeView(state);
    assert.deepEqual(
      choices.map(({label}) => label),
      ['Recherche d’emploi en ligne', 'Gratuit', 'Ouvert aujourd’hui'],
    );
    assert.deepEqual(choices[1]?.next.criteria, new Set(['emploi']));
    assert.equal(choices[2]?.next.moment, undefined);
    assert.deepEqual(clear?.next, NO_WISHES);
    assert.deepEqual(activeView(stateOf()).choices, []);
  });

  it('the ways out are those that lead somewhere, the widest first', () => {
    const {ways, text} = emptyView(state);
    assert.deepEqual(
      ways.map(({label}) => spaced(label)),
      ['Sans « Recherche d’emploi en ligne » : 2 lieux'],
    );
    assert.equal(text, 'Retirez un choix pour voir plus de lieux.');
    for (const {next} of ways) assert.notEqual(names({...state, wishes: next}).length, 0);
  });

  it('choices of which one is enough go out together', () => {
    const {ways} = emptyView(stateOf(asking('emploi', 'internet', 'gratuit')));
    assert.deepEqual(
      ways.map(({label}) => spaced(label)),
      [
        'Sans « Recherche d’emploi en ligne » ni « Ordinateurs et internet sur place » : 2 lieux',
        'Sans « Gratuit » : 2 lieux',
      ],
    );
  });

  it('it is said where one way out is not enough', () => {
    const stuck = emptyView(stateOf(asking('emploi', 'gratuit', 'label:inconnu', 'seniors')));
    assert.deepEqual([stuck.ways.length, stuck.text], [0, 'Il faut en retirer plusieurs.']);
  });
});

describe('what a page asks in its attributes', () => {
  const preset = (attributes: Parameters<typeof presetWishes>[0]): string =>
    [...presetWishes(attributes).wishes.criteria].join(' ');

  it('takes our codes, and the wording of the national standard', () => {
    assert.equal(
      preset({services: 'demarches, Insertion professionnelle via le numérique'}),
      'demarches emploi',
    );
    assert.equal(
      preset({dispositifs: 'Conseillers numériques,France services'}),
      'conseiller-numerique france-services',
    );
    assert.equal(
      preset({modalites: 'Gratuit,Se présenter,Dans un atelier collectif'}),
      'gratuit sans-rdv atelier',
    );
    assert.equal(preset({labels: 'QPV,zrr'}), 'label:qpv label:frr');
  });

  it('reads either apostrophe, any case, with or without accents', () => {
    for (const caf of [
      "Point d'accès numérique CAF",
      'Point d’accès numérique CAF',
      'POINT D’ACCES NUMERIQUE CAF',
    ])
      assert.equal(preset({dispositifs: caf}), 'caf', caf);
  });

  it('takes « Langues étrangères » for every language', () => {
    assert.equal(preset({publics: 'Langues étrangères'}), 'anglais langues');
    assert.equal(preset({publics: 'Langues étrangères (autres)'}), 'langues');
    assert.deepEqual(names(stateOf(presetWishes({publics: 'Langues étrangères'}).wishes)), [
      'Médiathèque du Vallon',
    ]);
  });

  it('does not pass over the whole attribute for one unknown value, and gives it back with what is accepted', () => {
    const {wishes, unknown} = presetWishes({publics: 'Seniors,Astronautes', services: 'toString'});
    assert.deepEqual(wishes.criteria, new Set(['seniors']));
    assert.deepEqual(unknown, [
      'services does not know toString; it takes demarches, outils, emploi, securite, parentalite, creation, comprendre, internet, materiel',
      'publics does not know Astronautes; it takes jeunes, etudiants, familles, seniors, femmes, surdite, moteur, mental, illettrisme, anglais, langues, vision',
    ]);
  });

  it('asks nothing where the page says nothing', () => {
    assert.deepEqual(presetWishes({services: null, publics: ' , '}), {wishes: NO_WISHES, unknown: []});
  });
});
