import {departementCode} from '../domain/geography.js';
import {territoryFrom, type Territory} from '../domain/territory.js';
import {warnOnce} from './warn-once.js';

/** An element that shows a territory, as its attributes write it. */
export interface ShowsTerritory extends Element {
  departement?: string;
  communes?: string;
  epci?: string;
}

const INSEE_CODE = /^\d[\dAB]\d{3}$/;
const SIREN = /^\d{9}$/;

/** Gives the département that the integrator wrote; what cannot be one is said in the console, and left out. */
export function departementGiven(element: ShowsTerritory): string | undefined {
  const {departement} = element;
  const code = departement ? departementCode(departement) : undefined;
  if (departement && !code) {
    warnOnce(element, `departement="${departement}" is not a département; write its number, like 48 or 2A`);
  }
  return code;
}

/** Gives what to show of a département: all of it, or what `communes` and `epci` narrow it to. */
export function territoryOf(element: ShowsTerritory, departement: string | undefined): Territory | undefined {
  const {communes, epci} = element;
  const territory = territoryFrom(departement, communes, epci);
  for (const code of territory?.communes ?? []) {
    if (!INSEE_CODE.test(code)) warnOnce(element, `communes="${code}" is not an INSEE code, like 48061`);
  }
  if (territory?.epci && !SIREN.test(territory.epci)) {
    warnOnce(element, `epci="${territory.epci}" is not a SIREN, nine digits`);
  }
  if ((communes || epci) && !departementGiven(element)) {
    warnOnce(element, 'communes and epci narrow a département: write departement too');
  }
  return territory;
}
