import {fold} from '../../../domain/fold.js';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';
import type {Sheet} from './sheet.js';
import type {LabelView} from './sheet-view.js';

/** Labels that have words, by the way records write them, folded: apostrophes, quotation marks and capitals vary. */
const KNOWN: ReadonlyMap<string, keyof SheetMessages['labelMeanings']> = new Map(
  Object.entries({
    'forme a mon espace sante': 'mon-espace-sante',
    'mon espace sante': 'mon-espace-sante',
    'forme a duplex illettrisme': 'duplex',
    'etapes numeriques la poste': 'etapes-numeriques',
    'fabriques de territoire': 'fabriques-de-territoire',
    'fabrique de territoire': 'fabriques-de-territoire',
    'sud labs paca': 'sud-labs',
    qpv: 'qpv',
    frr: 'frr',
    zrr: 'zrr',
  } as const),
);

function labelView(label: string, {labelNames, labelMeanings}: SheetMessages): LabelView {
  const known = KNOWN.get(fold(label));
  return known ? {name: labelNames[known], meaning: labelMeanings[known]} : {name: label};
}

/** Gives the programmes and labels of a place, each once; one that has no words here goes by the name given. */
export function labelsView(sheet: Sheet): LabelView[] {
  const {found, words} = sheet;
  const {programmes: names} = words.vocabulary;
  const programmes = found.place.programmes
    .filter((code) => Object.keys(names).includes(code))
    .map((code): LabelView => ({name: names[code], meaning: words.programmes[code]}));
  const labels = found.place.labels.map((label) => labelView(label, words));
  const byName = new Map<string, LabelView>();
  for (const one of [...programmes, ...labels]) {
    if (!byName.has(fold(one.name))) byName.set(fold(one.name), one);
  }
  return [...byName.values()];
}
