import {departementOf} from './geography.js';
import type {ProgrammeContact} from './programme.js';

/** What is known of where somebody is. */
export interface Whereabouts {
  /** INSEE code of the commune. */
  readonly code: string;
  /** SIREN of its intercommunalité. */
  readonly epci?: string | undefined;
}

const answersForAll = ({communes, epci, departements}: ProgrammeContact): boolean =>
  communes.length + epci.length + departements.length === 0;

/**
 * Gives whom to call for a commune: those who name it, else those who name its intercommunalité, else its département, else
 * those who answer for all. Several of the same rank are all given.
 */
export function contactsFor<Contact extends ProgrammeContact>(
  {code, epci: siren = ''}: Whereabouts,
  contacts: readonly Contact[],
): readonly Contact[] {
  const ranks: readonly ((contact: Contact) => boolean)[] = [
    ({communes}) => communes.includes(code),
    ({epci}) => epci.includes(siren),
    ({departements}) => departements.includes(departementOf(code)),
    answersForAll,
  ];
  for (const rank of ranks) {
    const found = contacts.filter(rank);
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether the intercommunalité of a commune may change who answers for it: no contact names the commune itself. */
export const dependsOnEpci = (code: string, contacts: readonly ProgrammeContact[]): boolean =>
  contacts.some(({epci}) => epci.length > 0) && !contacts.some(({communes}) => communes.includes(code));

/** The départements that contacts name, or whose communes they name. */
export function departementsOf(contacts: readonly ProgrammeContact[]): readonly string[] {
  const named = contacts.flatMap(({communes, departements}) => [
    ...departements,
    ...communes.map(departementOf),
  ]);
  return [...new Set(named)];
}
