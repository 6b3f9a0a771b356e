import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {foreignIn, hostsOf, type Naming} from '../../../demo/configurateur/hosts.js';
import {someChoice} from './some-choice.js';

const HERE = 'https://draille.example.fr/draille/';

describe('the other hosts that addresses ask', () => {
  it('are found whatever the form of the address', () => {
    const asked = (addresses: string): readonly string[] => hostsOf(addresses, HERE);
    assert.deepEqual(asked('https://a.fr/x.csv'), ['a.fr']);
    assert.deepEqual(asked('//a.fr/x.csv'), ['a.fr']);
    assert.deepEqual(asked('webcal://a.fr/x https://a.fr/y https://b.fr/'), ['a.fr', 'b.fr']);
    assert.deepEqual(asked('tabular:1 openagenda:2'), ['tabular-api.data.gouv.fr', 'api.openagenda.com']);
    assert.deepEqual(asked('/lieux.csv lieux.csv https://draille.example.fr/x'), []);
  });
});

describe('what a link has chosen of other hosts', () => {
  const choice = someChoice({
    hosting: 'ours',
    files: 'https://a.fr/draille/',
    page: 'https://b.fr/',
    phone: '0465710000',
    options: {src: 'https://c.fr/x.csv', more: 'https://d.fr/', contact: 'x@e.fr'},
  });
  const whose = (typed: readonly Naming[], given = choice): string[] =>
    foreignIn(given, (answer) => typed.includes(answer), HERE).map((one) => one.whose);

  it('is named, all of it', () =>
    assert.deepEqual(whose([]), ['a.fr', 'c.fr', 'd.fr', 'x@e.fr', 'b.fr', '0465710000']));
  it('is not what somebody has typed in this visit', () =>
    assert.deepEqual(whose(['files', 'src', 'contact', 'phone']), ['d.fr', 'b.fr']));
  it('is not a folder that nothing is asked of', () =>
    assert.ok(!whose([], {...choice, hosting: 'here'}).includes('a.fr')));
  it('is nothing where all is of this site', () => assert.deepEqual(whose([], someChoice()), []));
});
