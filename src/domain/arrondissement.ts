import {fold} from './fold.js';

const ARRONDISSEMENT = /(?:^| )(paris|lyon|marseille) (\d\d?) ?(?:er?|i?eme)?(?: arrondissement)?$/;
const CITIES: Readonly<Record<string, readonly [base: number, count: number]>> = {
  paris: [75000, 20],
  lyon: [69000, 9],
  marseille: [13000, 16],
};

/** Gives the postal code of the arrondissement that ends what was typed: `69003` for « Lyon 3e ». */
export function arrondissementPostcode(typed: string): string | undefined {
  const [, city = '', number] = ARRONDISSEMENT.exec(fold(typed)) ?? [];
  const [base, count] = CITIES[city] ?? [0, 0];
  const arrondissement = Number(number);
  return arrondissement > 0 && arrondissement <= count ? String(base + arrondissement) : undefined;
}
