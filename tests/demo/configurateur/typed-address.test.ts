import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  dataAddress,
  mailAddress,
  wholeAddress,
  type AddressOf,
  type Understood,
} from '../../../demo/configurateur/typed-address.js';

const valueOf = (understood: Understood): string | undefined =>
  'value' in understood ? understood.value : undefined;
const data = (typed: string, of: AddressOf = 'places'): string | undefined => valueOf(dataAddress(typed, of));
const said = (understood: Understood): string =>
  'problem' in understood ? understood.problem : (understood.remark ?? '');

describe('the address of a page that somebody types', () => {
  it('is taken as it is where it is whole', () => {
    assert.deepEqual(wholeAddress(' https://www.mairie.fr/aide?x=1 '), {
      value: 'https://www.mairie.fr/aide?x=1',
    });
    assert.deepEqual(wholeAddress(''), {value: ''});
  });

  it('is completed where it begins with the name of the site, which is said back', () => {
    for (const typed of ['www.mairie.fr/aide', '//www.mairie.fr/aide'])
      assert.deepEqual(wholeAddress(typed), {
        value: 'https://www.mairie.fr/aide',
        remark: 'Compris : https://www.mairie.fr/aide',
      });
    assert.equal(valueOf(wholeAddress('mairie.fr')), 'https://mairie.fr/');
  });

  it('is refused, with an example, where it leads nowhere', () => {
    for (const typed of ['www', 'aide', '/aide', 'https://', 'javascript:alert(1)', 'ftp://a.fr/', 'a@b.fr'])
      assert.match(said(wholeAddress(typed)), /https:\/\/www\.votre-commune\.fr/, typed);
    assert.match(said(wholeAddress('https://a.fr/ https://b.fr/')), /Une seule adresse/);
  });
});

describe('the address of one’s own data', () => {
  it('is whole, or a path on the site that the text is pasted in, which is said', () => {
    assert.equal(data('https://a.fr/lieux.csv?a=1&b="é"'), 'https://a.fr/lieux.csv?a=1&b="é"');
    for (const path of ['/lieux.csv', 'lieux.csv', '../d/lieux.csv', 'données/lieux.csv', 'data.v1/x.json'])
      assert.equal(data(path), path);
    assert.match(said(dataAddress('/lieux.csv', 'places')), /à la racine du site/);
    assert.match(said(dataAddress('lieux.csv', 'places')), /à côté de la page/);
  });

  it('is that of a site where it begins as one', () => {
    assert.equal(data('www.mairie.fr/lieux.csv'), 'https://www.mairie.fr/lieux.csv');
    assert.equal(data('mairie.fr/lieux.csv'), 'https://mairie.fr/lieux.csv');
    assert.equal(data('//mairie.fr/lieux.csv'), 'https://mairie.fr/lieux.csv');
  });

  it('may be a short form, where the widget reads one', () => {
    assert.equal(data('tabular:0f2a-b'), 'tabular:0f2a-b');
    assert.equal(data('tabular:0f2a-b', 'feeds'), undefined);
    const feeds = 'webcal://a.fr/a.ics openagenda:12';
    assert.equal(data(`  ${feeds.replace(' ', '\n')} `, 'feeds'), feeds);
    assert.equal(data(feeds, 'programme'), undefined);
  });

  it('is refused where it is none, or hides where it leads', () => {
    for (const typed of [
      'bonjour',
      'javascript:x',
      'data:text/csv,x',
      '/\\a.fr/x.csv',
      '/\t/a.fr/x.csv',
      '/\u0001/a.fr/x.csv',
    ])
      assert.equal(data(typed), undefined, JSON.stringify(typed));
    assert.equal(data('https://a.fr/a.ics bonjour', 'feeds'), undefined);
  });
});

describe('an e-mail address', () => {
  it('has what one has', () => {
    assert.deepEqual(mailAddress(' accueil@mairie.fr'), {value: 'accueil@mairie.fr'});
    assert.deepEqual(mailAddress('mailto:accueil@mairie.fr'), {value: 'accueil@mairie.fr'});
    for (const typed of ['pas-un-mail', 'accueil@mairie', '@mairie.fr', 'a b@mairie.fr', 'a@b@mairie.fr'])
      assert.match(said(mailAddress(typed)), /un @ et un point/, typed);
  });
});
