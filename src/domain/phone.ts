/** Country codes whose national form is `0` and nine digits. */
const NATIONAL = /^\+(?:33|590|594|596|262)(?=\d{9}$)/;
/** The other overseas territories have no trunk prefix: the country code is kept. */
const COUNTRY = /^\+(?:508|6[89]\d)/;

/**
 * Gives a number as it is written in France, in pairs: `+33466000000` gives
 * `04 66 00 00 00`, `+262262000000` gives `02 62 00 00 00`, `+687270000` gives `+687 27 00 00`, `3960` gives `39 60`.
 */
export function readablePhone(phone: string): string {
  const national = phone.replace(NATIONAL, '0');
  const [country = ''] = COUNTRY.exec(national) ?? [];
  const pairs = national.slice(country.length).replace(/\d{2}(?=\d)/g, '$& ');
  return country ? `${country} ${pairs}` : pairs;
}
