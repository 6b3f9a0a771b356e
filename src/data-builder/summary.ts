import type {BuildReport} from './report.js';

/** A reason may quote an address: it stays on one line. */
const CONTROLS = /\p{Cc}+/gu;

const number = (value: number): string => new Intl.NumberFormat('fr').format(value);

const SHOWN = 5;

/** What maps lack, in a few lines; the report has the rest. */
function contourLines(gaps: BuildReport['contourGaps']): string[] {
  const lines = gaps
    .slice(0, SHOWN)
    .map(({departement, why}) => `Carte du département ${departement} : ${why}`);
  if (gaps.length > SHOWN)
    lines.push(`Cartes incomplètes : ${number(gaps.length - SHOWN)} de plus (voir --report)`);
  return lines.map((line) => `${line.replace(CONTROLS, ' ')}\n`);
}

/** What a build did, as a short table for the terminal. */
export function summaryOf({counts, corrections, inputs, contourGaps}: BuildReport): string {
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
  const table = rows.map(
    ([label], index) => `  ${label.padEnd(34)}${(values[index] ?? '').padStart(width)}\n`,
  );
  return [...table, ...contourLines(contourGaps)].join('');
}
