import type {CommuneIndex} from '../../../../domain/find-communes.js';
import {departementOfPostcode, type Commune} from '../../../../domain/geography.js';
import {postcodeAlone} from '../../../../domain/postcode.js';
import {contactsFor} from '../../../../domain/programme-contact.js';
import type {ProgrammeContact} from '../../../../domain/programme.js';
import {understandWhere, type Meaning} from '../../../../domain/understand-where.js';

/** What is answered to whoever says where they are. */
export type Answer =
  | {readonly kind: 'quiet' | 'searching' | 'nothing-typed' | 'postcode-needed' | 'failed'}
  | {readonly kind: 'found'; readonly where: string; readonly contacts: readonly ProgrammeContact[]}
  | {readonly kind: 'none'; readonly where: string}
  /** One must be chosen. `rest` is how many are not among these. */
  | {readonly kind: 'several'; readonly communes: readonly Commune[]; readonly rest: number}
  /** Nothing has this name; these are close. */
  | {readonly kind: 'maybe'; readonly communes: readonly Commune[]}
  | {readonly kind: 'unknown'; readonly typed: string}
  | {readonly kind: 'elsewhere'; readonly postcode: string};

/** Choices at most: beyond, the rest of the name is quicker. */
const MOST_CHOICES = 20;

/** Gives who answers for a place that is called `where`. */
function found(where: string, contacts: readonly ProgrammeContact[]): Answer {
  return contacts.length > 0 ? {kind: 'found', where, contacts} : {kind: 'none', where};
}

export const answerFor = (commune: Commune, contacts: readonly ProgrammeContact[]): Answer =>
  found(commune.name, contactsFor(commune, contacts));

const several = (communes: readonly Commune[]): Answer => ({
  kind: 'several',
  communes: communes.slice(0, MOST_CHOICES),
  rest: Math.max(0, communes.length - MOST_CHOICES),
});

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Of several communes, who answers for all of them; else the visitor chooses. */
function answerForAll(
  label: string,
  communes: readonly Commune[],
  contacts: readonly ProgrammeContact[],
): Answer {
  const [first = [], ...others] = communes.map((commune) => contactsFor(commune, contacts));
  return others.every((one) => isSame(one, first)) ? found(label, first) : several(communes);
}

/** A postal code that no commune here has: its département's contact, or the one for all, answers. */
function answerElsewhere(postcode: string, contacts: readonly ProgrammeContact[]): Answer {
  const reached = contacts.filter(({communes, epci}) => communes.length + epci.length === 0);
  const ofDepartement = contactsFor({code: `${departementOfPostcode(postcode)}000`}, reached);
  return ofDepartement.length > 0 ? found(postcode, ofDepartement) : {kind: 'elsewhere', postcode};
}

/** Gives what is answered for what was understood. */
export function answerOf(meaning: Meaning, typed: string, contacts: readonly ProgrammeContact[]): Answer {
  switch (meaning.kind) {
    case 'origin': {
      const {label, communes} = meaning.origin;
      const [only] = communes;
      if (!only) return {kind: 'unknown', typed};
      return communes.length === 1 ? answerFor(only, contacts) : answerForAll(label, communes, contacts);
    }
    case 'several':
      return several(meaning.communes);
    case 'maybe':
      return meaning;
    case 'elsewhere':
    case 'unknown-postcode':
      return answerElsewhere(meaning.postcode, contacts);
    case 'unknown':
      return {kind: 'unknown', typed};
  }
}

/** Gives what is meant, by what the page knows: names and postal codes first, then slips and addresses. */
export async function understand(
  typed: string,
  index: CommuneIndex,
  departements: readonly string[],
): Promise<Meaning> {
  const plain = understandWhere(typed, index);
  if (plain) return plain;
  const {understandFurther} = await import('../../../../domain/understand-further.js');
  const [first = ''] = departements;
  const its = departementOfPostcode(postcodeAlone(typed) ?? '');
  const code = departements.includes(its) ? its : first;
  return understandFurther(typed, {index, places: [], departement: {code, name: code}});
}
