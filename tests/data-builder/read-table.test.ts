import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {BuildError} from '../../src/data-builder/build-error.js';
import type {Row} from '../../src/data-builder/row.js';
import {readTable} from '../../src/data-builder/table.js';
import {Workspace} from './workspace.js';

const workspace = new Workspace();
after(() => workspace.remove());

async function rowsOf(content: string | Uint8Array, name = 'lieux.csv'): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const row of readTable(workspace.file(name, content), 1000)) rows.push(row);
  return rows;
}

async function recordsOf(content: string | Uint8Array, name?: string): Promise<unknown[]> {
  return (await rowsOf(content, name)).map((row) =>
    row.kind === 'record' ? {...row.record} : row.explanation,
  );
}

const refused = (message: RegExp) => (error: unknown) =>
  error instanceof BuildError && error.exitStatus === 1 && message.test(error.message);

describe('a CSV file', () => {
  for (const [name, separator] of [
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ] as const) {
    it(`is read with ${name}`, async () => {
      const text = [`id${separator}nom`, `1${separator}"Maison; de la, Margeride"`].join('\n');
      assert.deepEqual(await recordsOf(text), [{id: '1', nom: 'Maison; de la, Margeride'}]);
    });
  }

  it('keeps lists separated by semicolons inside a cell', async () => {
    assert.deepEqual(await recordsOf('id,services\n1,a;b;c\n'), [{id: '1', services: 'a;b;c'}]);
  });

  it('is read with quotes, line breaks within quotes and Windows line ends', async () => {
    const text = 'id,nom\r\n1,"dit ""Le Bourg""\r\nfermé l’hiver"\r\n2,b\r\n';
    assert.deepEqual(await recordsOf(text), [
      {id: '1', nom: 'dit "Le Bourg"\r\nfermé l’hiver'},
      {id: '2', nom: 'b'},
    ]);
  });

  it('is read below a title, when its headings are those of places', async () => {
    const text = 'Lieux d’aide, ateliers : Ispagnac;;\r\n\r\nNom;Commune;CP\r\nMairie;Ispagnac;48320\r\n';
    assert.deepEqual(await recordsOf(text), [{nom: 'Mairie', commune: 'Ispagnac', cp: '48320'}]);
  });

  it('is read without its byte order mark', async () => {
    assert.deepEqual(await recordsOf('\ufeffid,nom\n1,Médiathèque'), [{id: '1', nom: 'Médiathèque'}]);
  });

  it('is read in windows-1252, with the apostrophes and the œ of the French keyboard', async () => {
    const bytes = Buffer.from('id,nom\n1,L\x92\x9cuvre de M\xe9r\xe9 \x96 10 \x80\n', 'latin1');
    assert.deepEqual(await recordsOf(bytes), [{id: '1', nom: 'L’œuvre de Méré – 10 €'}]);
  });

  it('is read line by line when two encodings were put together', async () => {
    const bytes = Buffer.concat([Buffer.from('id,nom\n1,été\n'), Buffer.from('2,\xe9t\xe9\n', 'latin1')]);
    assert.deepEqual(await recordsOf(bytes), [
      {id: '1', nom: 'été'},
      {id: '2', nom: 'été'},
    ]);
  });

  it('keeps letters that fall between two blocks read from the disk', async () => {
    const names = Array.from({length: 20_000}, (_, rank) => `${rank} Médiathèque de l’Été`);
    const records = await recordsOf(`nom\n${names.join('\n')}\n`);
    assert.deepEqual(
      records,
      names.map((nom) => ({nom})),
    );
  });

  it('keeps a row in which somebody put a null character', async () => {
    assert.deepEqual(await recordsOf('id,nom\n1,a\0b\n'), [{id: '1', nom: 'a\0b'}]);
  });

  it('has no row where a spreadsheet left only separators', async () => {
    assert.deepEqual(await recordsOf('id;nom\n1;a\n;\n;\n\n'), [{id: '1', nom: 'a'}]);
  });

  it('gives up a row whose cells have moved, and says so', async () => {
    assert.deepEqual(await recordsOf('id,nom,commune\n1,a,Mende,48000\n2,b\n'), [
      '4 cellules pour 3 colonnes.',
      {id: '2', nom: 'b', commune: ''},
    ]);
  });

  it('names the line where a quotation mark was left open', async () => {
    await assert.rejects(
      recordsOf('id,nom\n1,"a\n2,b\n'),
      refused(/lieux\.csv : CSV illisible à la ligne \d/),
    );
  });
});

describe('a gzip file', () => {
  it('is recognised by its content, not by its name', async () => {
    assert.deepEqual(await recordsOf(gzipSync('id,nom\n1,a\n'), 'lieux.csv'), [{id: '1', nom: 'a'}]);
    assert.deepEqual(await recordsOf('id,nom\n1,a\n', 'lieux.csv.gz'), [{id: '1', nom: 'a'}]);
  });

  it('is refused when it is truncated or damaged', async () => {
    const rows = Array.from({length: 5000}, (_, rank) => `${rank},${Math.sin(rank)}`);
    const whole = gzipSync(`id,nom\n${rows.join('\n')}`);
    await assert.rejects(recordsOf(whole.subarray(0, 4000)), refused(/archive gzip incomplète ou abîmée/));
    whole.fill(0, 2000, 3000);
    await assert.rejects(recordsOf(whole), refused(/archive gzip incomplète ou abîmée/));
  });
});

describe('a JSON file', () => {
  const record = {id: '1', nom: 'a', latitude: 44.5};
  for (const [name, value] of [
    ['an array', [record]],
    ['the tabular API', {data: [record], meta: {total: 1}}],
    ['Opendatasoft', {total_count: 1, results: [record]}],
  ] as const) {
    it(`is read as ${name} gives it`, async () => {
      assert.deepEqual(await recordsOf(JSON.stringify(value)), [record]);
    });
  }

  it('is read as GeoJSON points', async () => {
    const geometry = {type: 'Point', coordinates: [3.6, 44.3]};
    const features = [{type: 'Feature', geometry, properties: {id: '1', nom: 'a'}}];
    assert.deepEqual(await recordsOf(JSON.stringify({type: 'FeatureCollection', features})), [
      {id: '1', nom: 'a', latitude: 44.3, longitude: 3.6},
    ]);
  });

  it('gives up what is not an object in its list', async () => {
    assert.deepEqual(await recordsOf('[3, null, {"id":"1"}]'), [
      'Ce n’est pas un objet JSON.',
      'Ce n’est pas un objet JSON.',
      {id: '1'},
    ]);
  });

  it('is refused when it is cut, or holds no list', async () => {
    await assert.rejects(recordsOf('[{"id":"1"},{"i'), refused(/JSON illisible.*téléchargez-le de nouveau/));
    await assert.rejects(recordsOf('{"error":"not found"}'), refused(/ne contient pas de liste/));
  });
});

describe('something else', () => {
  for (const [name, content, message] of [
    ['an HTML page', '<!doctype html><title>Erreur</title>', /page HTML/],
    ['a spreadsheet', 'PK\u0003\u0004\u0014\0', /classeur ou une archive zip/],
    ['UTF-16 text', Buffer.from('\ufeffid,nom\n', 'utf16le'), /UTF-16/],
    ['a binary file', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0x0a, 3]), /binaire/],
    ['an empty file', '', /est vide/],
    ['a blank file', '\n \n', /est vide/],
  ] as const) {
    it(`is refused by its name: ${name}`, async () => {
      await assert.rejects(recordsOf(content), refused(message));
    });
  }

  it('is refused when it is missing or is a folder', async () => {
    const rows = (path: string) => readTable(path, 1000).next();
    await assert.rejects(rows(`${workspace.path}/absent.csv`), refused(/absent\.csv : fichier introuvable/));
    await assert.rejects(rows(workspace.path), refused(/c’est un dossier/));
  });
});
