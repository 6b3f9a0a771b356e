import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mergeDuplicates} from '../../src/data-builder/duplicates.js';
import type {Place, PlaceDetails} from '../../src/domain/place.js';
import {somePlace} from './some-place.js';

let count = 0;
/** A row in Meyrande, an invented commune of Lozère, from a source of its own unless said otherwise. */
function row(fields: Partial<Place>, details: Partial<PlaceDetails> = {}): Place {
  count += 1;
  const place = {id: `source-${count}_1`, commune: 'Meyrande', codeInsee: '48096', postcode: '48150'};
  return somePlace({...place, origins: [`Source ${count}`], ...fields}, details);
}
const official = (fields: Partial<Place>): Place =>
  row({origins: ['France Services'], ...fields}, {typologies: ['RFS']});

/** How many places are left of these. */
const left = (...places: Place[]): number => mergeDuplicates(places).places.length;
const SQUARE = {latitude: 44.1772, longitude: 3.4299};
/** About 110 m further north. */
const NEXT_DOOR = {latitude: 44.1782, longitude: 3.4299};
/** About 5.5 km further north. */
const ELSEWHERE = {latitude: 44.2272, longitude: 3.4299};

describe('duplicates: one place told twice is shown once', () => {
  it('merges a France services with its Aidants Connect row, in capitals and abbreviated', () => {
    const {places, merges} = mergeDuplicates([
      official({id: 'FS_1', name: 'France services Meyrande', address: '11 Place du Champ de Mars'}),
      row({id: 'AC_1', name: 'FRANCE SERVICES MEYRANDE', address: '11 PL DU CHAMP DE MARS 48150 MEYRANDE'}),
    ]);
    assert.equal(places.length, 1);
    assert.deepEqual(merges, [
      {
        kept: 'AC_1__FS_1',
        absorbed: ['AC_1', 'FS_1'],
        name: 'France services Meyrande',
        commune: 'Meyrande',
        why: 'exact',
        names: ['FRANCE SERVICES MEYRANDE', 'France services Meyrande'],
      },
    ]);
  });

  it('merges names that differ by generic words, a typing error or a missing space', () => {
    const address = '3 rue du Pont';
    assert.equal(
      left(row({name: 'Association Les Drailles', address}), row({name: 'LES DRAILLES', address})),
      1,
    );
    assert.equal(
      left(row({name: 'Mairie de Meyrande', address}), row({name: 'COMMUNE DE MEYRANDE', address})),
      1,
    );
    assert.equal(
      left(row({name: 'Atelier du Lavognes', address}), row({name: 'Atelier du Lavogne', address})),
      1,
    );
    assert.equal(left(row({name: 'NUM’N BRASSE', address}), row({name: 'Numnbrasse', address})), 1);
    assert.equal(
      left(
        row({name: 'CCAS', address}),
        row({name: 'Centre communal d’action sociale de Meyrande', address}),
      ),
      1,
    );
  });

  it('merges a France services named after its commune with the same one named after its network', () => {
    const address = '23 boulevard des Tilleuls';
    const fixed = official({name: 'France services de Meyrande', address});
    assert.equal(left(fixed, row({name: 'France Services Causses et Gorges', address})), 1);
    const noNumber = {address: 'boulevard des Tilleuls'};
    assert.equal(
      left({...fixed, ...noNumber}, row({name: 'France Services Causses et Gorges', ...noNumber})),
      2,
    );
  });

  it('merges the same name in the same street when one row has no number', () => {
    const named = {name: 'La Poste'};
    assert.equal(
      left(row({...named, address: '5060 PL SAINT MICHEL'}), row({...named, address: 'Place St Michel'})),
      1,
    );
    assert.equal(left(row({...named, address: '27 Grande Rue'}), row({...named, address: 'rue Grande'})), 1);
  });

  it('merges the same name next door, or with the same telephone', () => {
    const a = {name: 'Tiers-lieu La Draille', address: '1 rue du Four'};
    const b = {name: 'La Draille, tiers-lieu', address: 'Chemin du Moulin'};
    assert.equal(left(row({...a, position: SQUARE}), row({...b, position: NEXT_DOOR})), 1);
    assert.equal(left(row({...a, phone: '+33465710001'}), row({...b, phone: '+33465710001'})), 1);
    assert.equal(left(row(a), row(b)), 2);
    assert.equal(left(row({...a, position: SQUARE}), row({...b, position: ELSEWHERE})), 2);
  });

  it('merges a telling name whose address is missing on one side, unless it lies elsewhere', () => {
    const known = row({name: 'Médiathèque Jean Fantaisie', address: '2 rue du Four', position: SQUARE});
    assert.equal(left(known, row({name: 'MEDIATHEQUE JEAN FANTAISIE'})), 1);
    assert.equal(left(known, row({name: 'MEDIATHEQUE JEAN FANTAISIE', position: ELSEWHERE})), 2);
  });

  it('merges the same id twice when the names agree', () => {
    const {merges} = mergeDuplicates([
      row({id: 'FS_9', name: 'France services Meyrande', address: '1 rue du Four'}),
      row({id: 'FS_9__AC_3', name: 'France services de Meyrande', address: '6 place Neuve'}),
    ]);
    assert.equal(merges[0]?.why, 'same-id');
    assert.equal(merges[0].kept, 'AC_3__FS_9');
  });

  it('merges rows that agree on name and address but not on the commune', () => {
    const named = {name: 'France services Meyrande', address: '11 place du Champ de Mars'};
    const misplaced = {codeInsee: '48176', commune: 'Saint-Exemple'};
    const {places} = mergeDuplicates([row({...named, ...misplaced}), official(named)]);
    assert.equal(places.length, 1);
    assert.equal(places[0]?.codeInsee, '48096', 'the programme knows where its own place is');
    const noNumber = {address: 'place du Champ de Mars'};
    assert.equal(left(official({...named, ...noNumber}), row({...named, ...misplaced, ...noNumber})), 2);
  });

  it('merges the rows of one place from three sources', () => {
    const address = '7 place de l’Église';
    const {places, merges} = mergeDuplicates([
      official({name: 'France services La Poste de Meyrande', address}),
      row({name: 'LA POSTE MEYRANDE', address}),
      row({name: 'France services Meyrande - La Poste', address}),
    ]);
    assert.equal(places.length, 1);
    assert.equal(merges[0]?.absorbed.length, 3);
  });
});

describe('duplicates: two places stay two', () => {
  const address = 'Place de la Mairie';

  it('keeps apart kinds of place that share a square', () => {
    assert.equal(
      left(
        row({name: 'Mairie de Meyrande', address}),
        row({name: 'La Poste Meyrande', address}),
        row({name: 'Médiathèque de Meyrande', address}),
        official({name: 'France services Meyrande', address}),
        row({name: 'Communauté de communes Meyrande', address}),
      ),
      5,
    );
  });

  it('keeps apart two of a kind with names of their own', () => {
    assert.equal(
      left(row({name: 'Bibliothèque du Pont', address}), row({name: 'Bibliothèque du Château', address})),
      2,
    );
    assert.equal(
      left(row({name: 'Maison de quartier 1', address}), row({name: 'Maison de quartier 2', address})),
      2,
    );
  });

  it('keeps a bus apart from the place that it leaves from', () => {
    assert.equal(
      left(
        official({name: 'France services Meyrande', address: '3 rue du Pont'}),
        row({name: 'Bus France services Meyrande', address: '3 rue du Pont'}),
      ),
      2,
    );
  });

  it('keeps a service of the mairie apart from the mairie', () => {
    const same = {address: '1 place Neuve'};
    assert.equal(
      left(
        row({name: 'Mairie de Meyrande', ...same}),
        row({name: 'Service jeunesse Mairie de Meyrande', ...same}),
      ),
      2,
    );
  });

  it('keeps apart the same name at two numbers of a street, or in two villages of a commune', () => {
    const named = {name: 'La Poste'};
    assert.equal(
      left(row({...named, address: '4 rue du Pont'}), row({...named, address: '40 rue du Pont'})),
      2,
    );
    assert.equal(
      left(row({...named, address, position: SQUARE}), row({...named, address, position: ELSEWHERE})),
      2,
    );
  });

  it('keeps apart two post offices of which one has no address', () => {
    assert.equal(left(row({name: 'La Poste', address: '4 rue du Pont'}), row({name: 'La Poste'})), 2);
  });

  it('keeps apart two rows of one source unless names and addresses agree', () => {
    const same = {origins: ['Hub'], name: 'Les Drailles', position: SQUARE};
    assert.equal(
      left(row({...same, address: '1 rue du Four'}), row({...same, address: 'Chemin du Moulin'})),
      2,
    );
    assert.equal(
      left(row({...same, address: '1 rue du Four'}), row({...same, address: '1, rue du Four'})),
      1,
    );
  });

  it('keeps apart a place named after another commune, though it gives its network’s address', () => {
    const network = {address: '11 place du Champ de Mars'};
    const elsewhere = row({name: 'Médiathèque', commune: 'Florande', codeInsee: '48061', postcode: '48400'});
    assert.equal(
      left(
        official({name: 'France services Meyrande', ...network}),
        row({name: 'France services Florande', ...network}),
        elsewhere,
      ),
      3,
    );
  });

  it('keeps apart different places published under one id', () => {
    const id = 'conseiller_1';
    assert.equal(
      left(
        row({id, name: 'Mairie de Meyrande', address: '1 rue du Four'}),
        row({id, name: 'Bibliothèque', address}),
      ),
      2,
    );
  });

  it('does not join two places through a vague row between them', () => {
    const vague = row({name: 'Médiathèque', address: 'place Neuve'});
    const {places} = mergeDuplicates([
      row({name: 'Médiathèque du Pont', address: '1 place Neuve'}),
      vague,
      row({name: 'Médiathèque du Château', address: '9 place Neuve'}),
    ]);
    assert.equal(places.length, 2);
  });

  it('keeps apart homonyms of two communes', () => {
    const named = {name: 'Mairie', address: '1 rue de la Mairie'};
    assert.equal(
      left(row(named), row({...named, commune: 'Florande', codeInsee: '48061', postcode: '48400'})),
      2,
    );
    assert.equal(left(row(named), row({...named, commune: 'Florande', codeInsee: '48061'})), 2);
  });
});

describe('duplicates: whatever the order of the rows', () => {
  it('gives the same places and the same list of merges', () => {
    const address = '7 place de l’Église';
    const rows = [
      official({name: 'France services La Poste de Meyrande', address, phone: '+33465710001'}),
      row({name: 'LA POSTE MEYRANDE', address, phone: '+33465710002'}),
      row({name: 'Mairie de Meyrande', address}),
      row({name: 'COMMUNE DE MEYRANDE', address, updated: '2025-01-01'}),
    ];
    const expected = mergeDuplicates(rows);
    assert.equal(expected.places.length, 2);
    for (const [a, b, c, d] of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ] as const) {
      const shuffled = [a, b, c, d].flatMap((index) => rows[index] ?? []);
      assert.deepEqual(mergeDuplicates(shuffled), expected);
    }
  });

  it('gives rows back untouched when nothing is told twice', () => {
    const alone = row({name: 'Médiathèque'});
    assert.deepEqual(mergeDuplicates([alone]), {places: [alone], merges: []});
  });
});
