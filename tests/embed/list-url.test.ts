import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {listUrl, type Tag} from '../../src/embed/list-url.js';
import {sourceFor} from '../../src/sources/source-for.js';

const dataBase = new URL('https://cdn.example/dist/data/');
const documentBase = 'https://mairie.example/vie/aide.html';

function tag(attributes: Readonly<Record<string, string>>, localName = 'conseiller-finder'): Tag {
  return {localName, getAttribute: (name) => attributes[name] ?? null};
}

const preloaded = (attributes: Readonly<Record<string, string>>): string | undefined =>
  listUrl(tag(attributes), dataBase, documentBase);

/** The address that the element’s source asks for. */
async function asked(src: string): Promise<string | undefined> {
  let url: string | undefined;
  const fetch = (address: string): Promise<Response> => {
    url = address;
    return Promise.reject(new TypeError('cut'));
  };
  await sourceFor(src, {dataBase, documentBase, fetch})
    ?.places('48')
    .catch(() => undefined);
  return url;
}

describe('the data that a loader asks for in advance', () => {
  for (const src of [
    '',
    '/donnees',
    'donnees/',
    ' https://autre.example/d ',
    '//autre.example/e',
    'f/?v=2',
    './g.d',
  ]) {
    it(`is at the address that the element will ask for, with src="${src}"`, async () => {
      const url = preloaded({departement: '48', src});
      assert.ok(url);
      assert.equal(url, await asked(src));
    });
  }

  it('is that of the département, however its number is written', () => {
    assert.equal(preloaded({departement: ' 2a '}), 'https://cdn.example/dist/data/v1/2A.json');
    assert.equal(preloaded({departement: '1'}), 'https://cdn.example/dist/data/v1/01.json');
    assert.equal(preloaded({departement: '974'}), 'https://cdn.example/dist/data/v1/974.json');
  });

  it('is nothing where no département is named, which asks for a postal code first', () => {
    assert.equal(preloaded({}), undefined);
    assert.equal(preloaded({departement: 'Lozère'}), undefined);
  });

  for (const src of [
    'lieux.csv',
    'https://autre.example/lieux.JSON?x=1',
    'tabular:abc-123',
    'https://',
    'data:,x',
  ]) {
    it(`is nothing where the source is not a folder: src="${src}"`, () => {
      assert.equal(preloaded({departement: '48', src}), undefined);
    });
  }

  it('is nothing for an element that shows no places', () => {
    assert.equal(listUrl(tag({departement: '48'}, 'panel-info'), dataBase, documentBase), undefined);
  });
});
