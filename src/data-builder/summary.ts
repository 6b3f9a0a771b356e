import type {BuildReport} from './report.js';

const number = (value: number): string => new Intl.NumberFormat('fr').format(value);

/** What a build did, as a short table for the terminal. */
export function summaryOf({counts, corrections, inputs}: BuildReport): string {
  const rows: readonly (readonly [label: string, value: number])[] = [
    ['lignes lues dans les fichiers', inputs.reduce((sum, {rows: count}) => sum + count, 0)],
    ['lignes de ces départements', counts.read],
    ['lieux gardés', counts.kept],
    ['lignes réparées', counts.mended],
    ['lignes fusionnées avec une autre', counts.merged],
    ['lignes écartées', counts.rejected],
    ['lignes à vérifier', counts.flagged],
    ['corrections locales appliquées', corrections.length],
  ];
  const values = rows.map(([, value]) => number(value));
  const width = Math.max(...values.map(({length}) => length));
  return rows
    .map(([label], index) => `  ${label.padEnd(34)}${(values[index] ?? '').padStart(width)}\n`)
    .join('');
}
