import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseCommand} from '../../src/data-builder/arguments.js';
import {BuildError} from '../../src/data-builder/build-error.js';

const NOW = new Date('2026-06-01T08:00:00Z');
const command = (line: string) => parseCommand(line.split(' ').filter(Boolean), NOW);
const BUILD = 'build --places a.csv --departements 48 --out data';

function refused(line: string, message: RegExp): void {
  assert.throws(
    () => command(line),
    (error) => error instanceof BuildError && error.exitStatus === 2 && message.test(error.message),
    line,
  );
}

describe('the command line', () => {
  it('takes several files after --places, in their order', () => {
    const read = command(
      'build --places a.csv b.json --places https://example.fr/c.csv --departements 48 --out data',
    );
    assert.ok(read.kind === 'build');
    assert.deepEqual(read.survey.places, ['a.csv', 'b.json', 'https://example.fr/c.csv']);
  });

  it('takes files in the order in which they were written', () => {
    const read = command('check b.csv --places a.csv c.csv');
    assert.ok(read.kind === 'check');
    assert.deepEqual(read.survey.places, ['b.csv', 'a.csv', 'c.csv']);
  });

  for (const [written, codes] of [
    ['48,12', ['12', '48']],
    ['1,2a,974,1', ['01', '2A', '974']],
    ['all', 'all'],
    ['ALL', 'all'],
  ] as const) {
    it(`understands --departements ${written}`, () => {
      const read = command(`build --places a.csv --departements ${written} --out data`);
      assert.ok(read.kind === 'build');
      assert.deepEqual(read.survey.departements, codes);
    });
  }

  it('credits the Cartographie nationale, unless another producer is named', () => {
    const origin = (line: string) => {
      const read = command(line);
      return read.kind === 'build' && read.publish.origin;
    };
    assert.deepEqual(origin(BUILD), {
      name: 'Cartographie nationale des lieux d’inclusion numérique',
      url: 'https://cartographie.societenumerique.gouv.fr/',
      licence: 'Licence Ouverte 2.0',
    });
    assert.deepEqual(origin(`${BUILD} --source-name Mairie`), {name: 'Mairie'});
    assert.deepEqual(origin(`${BUILD} --source-date 2026-05-30 --source-name Mairie --source-licence ODbL`), {
      name: 'Mairie',
      licence: 'ODbL',
      updated: '2026-05-30',
    });
  });

  it('keeps personal contacts and refuses shrinking unless told otherwise', () => {
    const usual = command(BUILD);
    const told = command(`${BUILD} --no-personal-contacts --allow-shrink --timeout 5 --report r.HTML`);
    assert.ok(usual.kind === 'build' && told.kind === 'build');
    assert.deepEqual([usual.survey.personalContacts, usual.publish.shrinking], ['keep', 'refuse']);
    assert.deepEqual([told.survey.personalContacts, told.publish.shrinking], ['drop', 'allow']);
    assert.deepEqual([usual.survey.timeout, told.survey.timeout], [60_000, 5000]);
    assert.deepEqual(told.report, {path: 'r.HTML', format: 'html'});
  });

  it('takes contours from geo.api.gouv.fr with the communes, from files, or from nowhere', () => {
    const contours = (line: string) => {
      const read = command(line);
      return 'survey' in read && read.survey.contours;
    };
    assert.deepEqual(contours(BUILD), {kind: 'geo-api'});
    assert.deepEqual(contours(`${BUILD} --no-contours`), {kind: 'none'});
    assert.deepEqual(contours(`${BUILD} --communes c.csv`), {kind: 'none'});
    assert.deepEqual(contours(`${BUILD} --communes c.csv --contours a.json --contours b.json`), {
      kind: 'files',
      addresses: ['a.json', 'b.json'],
    });
    assert.deepEqual(contours('check a.csv'), {kind: 'none'});
    assert.deepEqual(contours('check a.csv --contours a.json'), {kind: 'files', addresses: ['a.json']});
  });

  it('accepts that a département has no place only when all are asked for', () => {
    const emptiness = (departements: string) => {
      const read = command(`build --places a.csv --departements ${departements} --out data`);
      return read.kind === 'build' && read.publish.emptiness;
    };
    assert.deepEqual(['48', '48,12', 'all'].map(emptiness), ['refuse', 'refuse', 'allow']);
  });

  it('helps when asked', () => {
    assert.deepEqual(command('--help'), {kind: 'help'});
    assert.deepEqual(command('build -h'), {kind: 'help', of: 'build'});
    assert.deepEqual(command('--help agenda'), {kind: 'help', of: 'agenda'});
    assert.deepEqual(command('pages --data d --help'), {kind: 'help', of: 'pages'});
    assert.deepEqual(command('bake --help'), {kind: 'help'});
  });

  it('refuses what the command would not read, and says which one would', () => {
    const agenda = 'agenda --feed a.ics --out data';
    refused(`${agenda} --no-personal-contacts`, /--no-personal-contacts : agenda n’a pas .* build et check/);
    refused(`${agenda} --places a.csv`, /--places : agenda n’a pas cette option/);
    refused(`${agenda} --report r.html`, /--report : agenda n’a pas cette option/);
    refused(`${BUILD} --past 30`, /--past : build n’a pas cette option, qui est pour agenda\./);
    refused(`${BUILD} --feed a.ics`, /--feed : build n’a pas cette option/);
    refused('check a.csv --out data', /--out : check n’a pas cette option, qui est pour build et agenda\./);
    refused('check a.csv --allow-shrink', /--allow-shrink : check n’a pas/);
    refused('pages --places a.csv', /--places : option inconnue/);
  });

  it('refuses an address that begins like one and cannot be read', () => {
    refused(`${BUILD} --source-url https://exemple.fr:80a/`, /--source-url : .* n’est pas une adresse/);
    const pages =
      'pages --departements 48 --out o --publisher a --publisher-address a --publisher-phone 0465710002 ' +
      '--contact a@exemple.fr --director a --host a';
    refused(`${pages} --data d --site-url https://`, /--site-url : «\shttps:\/\/\s» n’est pas une adresse/);
    refused(`${pages} --data https:// --site-url https://exemple.fr/`, /--data : «\shttps:\/\/\s»/);
  });

  it('is refused with the reason when it does not make sense', () => {
    refused('', /build, check, agenda ou pages/);
    refused('bake --places a.csv', /«\sbake\s» : commande inconnue/);
    refused('build --departements 48 --out data', /Il manque --places/);
    refused('build --places a.csv --out data', /Il manque --departements/);
    refused('build --places a.csv --departements 48', /Il manque --out/);
    refused('check', /Il manque un fichier ou une adresse : draille-data check FICHIER…/);
    refused(`${BUILD} --colour red`, /--colour : option inconnue/);
    refused(`${BUILD} --contours a.json --no-contours`, /--contours ou --no-contours/);
    refused('build --places', /--places : valeur manquante/);
    refused(`${BUILD} --allow-shrink=yes`, /--allow-shrink : valeur manquante ou de trop/);
    refused('build --places a.csv --departements 99 --out data', /«\s99\s» n’est pas un département/);
    refused('build --places a.csv --departements 20 --out data', /«\s20\s» n’est pas un département/);
    refused(`${BUILD} --report r.pdf`, /\.html, \.csv ou \.json/);
    refused(`${BUILD} --timeout soon`, /nombre de secondes/);
    refused(`${BUILD} --source-url javascript:alert(1)`, /--source-url : une adresse commence par https:/);
    refused(`${BUILD} --source-url www.example.fr`, /--source-url/);
    refused(`${BUILD} --source-date 30\/05\/2026`, /AAAA-MM-JJ/);
  });
});
