import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const BUILDER = 'dist/lib/data-builder/cli.js';

/** A place across the border, a few kilometres from Le Rozier in Lozère. */
export const ACROSS = 'Médiathèque de Peyreleau (exemple)';

/** A table of the demonstration, with a line more. */
function withLine(file: string, line: (first: string) => string): string {
  const text = readFileSync(`demo/example/${file}`, 'utf8');
  const [, first = ''] = text.split('\n');
  return `${text.trimEnd()}\n${line(first)}\n`;
}

/** What is known of the first place of the example, as if it were in Peyreleau. */
const across = (first: string): string =>
  first
    .replace('exemple_01', 'exemple_voisin')
    .replace('Médiathèque des Trois Fontaines (exemple)', ACROSS)
    .replace('"Mende","48000","48095"', '"Peyreleau","12720","12180"')
    .replace('"44.5184","3.5009"', '"44.1861","3.2046"');

/** Dates of Lozère, far enough to be to come whenever this is read. */
export const agendaOf = (title: string): string =>
  JSON.stringify({
    version: 1,
    name: 'Agenda d’exemple',
    updated: '2026-11-01',
    events: [
      {
        title,
        start: '2099-12-03T09:30',
        place: {name: 'Maison commune', commune: 'Florac Trois Rivières', code_insee: '48061'},
      },
      {
        title: 'Atelier de Mende',
        start: '2099-12-04T09:30',
        place: {name: 'Maison du tourisme', commune: 'Mende', code_insee: '48095'},
      },
    ],
  });

/**
 * Makes the data that a département could publish: invented places of Lozère, one of Aveyron across the border, and dates.
 * @returns the folder that holds `v1/`
 */
export function makePublishedData(root: string): string {
  const [out, tables] = [join(root, 'published'), join(root, 'tables')];
  mkdirSync(tables);
  const [places, communes] = [join(tables, 'places.csv'), join(tables, 'communes.csv')];
  writeFileSync(places, withLine('lieux-48.csv', across));
  const peyreleau = '12180,Peyreleau,12,12720,44.19,3.2,241200641,CC de Millau Grands Causses';
  writeFileSync(
    communes,
    withLine('communes-48.csv', () => peyreleau),
  );
  const words = ['build', '--departements', '48,12', '--allow-shrink', '--source-name', 'données d’exemple'];
  const {status, stderr} = spawnSync(
    process.execPath,
    [BUILDER, ...words, '--places', places, '--communes', communes, '--out', out],
    {encoding: 'utf8'},
  );
  if (status !== 0) throw new Error(`no data could be made: ${stderr}`);
  writeFileSync(join(out, 'v1/48.agenda.json'), agendaOf('Atelier de Florac'));
  return out;
}
