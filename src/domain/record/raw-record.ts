/** One row as published: texts of a CSV, or values of a JSON object. */
export type RawRecord = Readonly<Record<string, unknown>>;

/** Keys of the standard before version 1, by the key that replaced them. */
const OLDER_FIELDS: Readonly<Record<string, string>> = {
  courriels: 'courriel',
  frais_a_charge: 'conditions_acces',
  publics_specifiquement_adresses: 'publics_accueillis',
  autres_formations_labels: 'labels_autres',
  fiche_acces_libre: 'accessibilite',
};

/** What people and programs write for « nothing ». */
const NOTHING = /^(?:null|none|nan|undefined|n\/?a|n\.?c\.?|néant|non renseigné|\[[^\]@]*\]|[-–—_.?/*\s]+)$/i;
const NOTHING_AT_MOST = 30;
/** Beyond it a value is not read; the longest published have half that. */
const READ_AT_MOST = 4000;
const READ_AT_MOST_IN_DETAIL = 20_000;

/** Published text of a value: numbers as written, items of an array separated by `|`, anything else nothing. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return Array.isArray(value) ? value.map(textOf).filter(Boolean).join('|') : '';
}

/** Text of a field of a row, under its present name or the one it had before version 1; `''` when it says nothing. */
export function publishedText(record: RawRecord, field: string): string {
  const longest = field === 'presentation_detail' ? READ_AT_MOST_IN_DETAIL : READ_AT_MOST;
  const text = textOf(record[field]).slice(0, longest).trim();
  const filled = text === '' || text.length > NOTHING_AT_MOST || !NOTHING.test(text) ? text : '';
  const older = OLDER_FIELDS[field];
  return filled === '' && older !== undefined ? publishedText(record, older) : filled;
}

const LIST_SEPARATOR = /[|;\n]/;

/** Items of a list of the standard, separated by `|`, or by `;` before version 1.0.2. */
export function publishedList(text: string): readonly string[] {
  if (text === '') return [];
  return text
    .split(LIST_SEPARATOR)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
