import {fold} from './fold.js';
import {isFranceServicesRow} from './france-services.js';
import type {RawRecord} from './record/raw-record.js';

/** Words that people write above a column, folded, by the field of the standard that they mean. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  pivot: ['siret'],
  nom: ['nom du lieu', 'nom lieu', 'nom de la structure', 'nom structure', 'lieu', 'structure', 'intitule'],
  commune: ['ville', 'nom commune', 'nom de la commune', 'commune nom'],
  code_postal: ['cp', 'codepostal'],
  code_insee: ['insee', 'codeinsee', 'code commune', 'code insee commune'],
  adresse: ['adresse postale', 'voie', 'rue'],
  complement_adresse: ['complement', 'complement d adresse'],
  latitude: ['lat'],
  longitude: ['lon', 'long', 'lng'],
  telephone: ['tel', 'phone', 'telephone fixe', 'numero de telephone', 'n de telephone'],
  courriels: [
    'mail',
    'mails',
    'email',
    'emails',
    'e mail',
    'adresse mail',
    'adresse e mail',
    'adresse email',
  ],
  site_web: ['site', 'site internet', 'url', 'lien', 'web'],
  horaires: ['horaire', 'heures d ouverture', 'horaires d ouverture', 'horaires ouverture', 'ouverture'],
  presentation_resume: ['resume', 'presentation'],
  presentation_detail: ['description'],
  source: ['producteur'],
  date_maj: ['mise a jour', 'date de mise a jour', 'date mise a jour'],
  services: ['services proposes'],
  frais_a_charge: ['tarif', 'tarifs'],
  prise_rdv: ['rdv', 'prise de rdv', 'prise de rendez vous', 'rendez vous'],
};
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([field, words]) => words.map((word) => [word, field] as const)),
);

/** The field of the standard that a heading means: `code_postal` for « Code postal » or « CP ». */
function fieldOf(heading: string): string {
  const words = fold(heading);
  return FIELDS.get(words) ?? words.replace(/ /g, '_');
}

/** A place needs at least a name and a commune, or its code. */
const WHERE = ['commune', 'code_postal', 'code_insee'];

function areHeadings(cells: readonly string[]): boolean {
  const fields = new Set(cells.map(fieldOf));
  const isStandard = fields.has('nom') && WHERE.some((field) => fields.has(field));
  return isStandard || (fields.has('id_fs') && fields.has('lib_fs'));
}

/** Where the headings of a CSV are. */
export interface HeadingLine {
  /** Number of lines above. */
  readonly above: number;
  readonly separator: string;
}

const SEPARATORS = [',', ';', '\t'];
/** A title, a date, an empty line: nobody writes more above a table. */
const LINES_ABOVE = 10;

/** Gives the line of a CSV that has headings of places, and their separator; nothing when there is none near its top. */
export function findHeadings(text: string): HeadingLine | undefined {
  const lines = text.slice(0, 20_000).split('\n', LINES_ABOVE + 1);
  for (const [above, line] of lines.entries()) {
    const separator = SEPARATORS.find((sign) => areHeadings(line.split(sign)));
    if (separator !== undefined) return {above, separator};
  }
  return undefined;
}

/**
 * Gives a function that puts the rows of one file under the standard's names of columns, whatever their capitals,
 * accents and synonyms. The standard's own column wins over a synonym, the first synonym over the next.
 */
export function headingReader(): (row: RawRecord) => RawRecord {
  const known = new Map<string, string>();
  const fieldFor = (heading: string): string => {
    const field = known.get(heading) ?? fieldOf(heading);
    known.set(heading, field);
    return field;
  };
  return (row) => {
    const headings = Object.keys(row);
    if (headings.every((heading) => fieldFor(heading) === heading) || isFranceServicesRow(row)) return row;
    const cells = new Map<string, unknown>();
    for (const heading of headings) {
      const field = fieldFor(heading);
      if (field === heading || (!(field in row) && !cells.has(field))) cells.set(field, row[heading]);
    }
    return Object.fromEntries(cells);
  };
}
