import {fold} from '../domain/fold.js';
import {departementOf} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import {communeKey, type CommuneTable, type OfficialCommune} from './commune-table.js';

/*
 * « Commune de Lanuéjols » listed in Mende. Of 90 read among the 456 that the national data gives, one can well be
 * where it says (« Dinan Agglomération » in Bobital).
 */

/** What a town hall or a counter of the State puts before the name of its commune. */
const SERVED =
  /^(?:la )?(?:mairie|commune|ville|ccas|c c a s|centre communal d action sociale|poste|bureau de poste|agence postale communale|mediatheque(?: municipale)?|bibliotheque(?: municipale)?|(?:maison |espace )?france services?|msap) (?:(?:de la|de|du|des|d) )?(?:(?:ville|commune) (?:de |d |du |des )?)?(.+)$/;
/** « Florac » is enough for Florac Trois Rivières, « Pont » for nobody. */
const BEGINNING_AT_LEAST = 5;

const ARTICLES = ['', 'la ', 'le ', 'les ', 'l '];

/** The commune of the département that has this name, article or not, or the only one of which it is the beginning. */
function namedOrBegun(name: string, departement: string, table: CommuneTable): OfficialCommune | undefined {
  const bare = name.replace(/^(?:la|les?|l) /, '');
  const namesakes = ARTICLES.flatMap((article) => table.byName(article + bare));
  const exact = namesakes.find(({code}) => departementOf(code) === departement);
  if (exact || name.length < BEGINNING_AT_LEAST) return exact;
  const begun = table.of(departement).filter((commune) => communeKey(commune.name).startsWith(`${name} `));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Another commune of the département, when the whole name is « mairie de … » or the like. */
function communeServed(name: string, own: OfficialCommune, table: CommuneTable): OfficialCommune | undefined {
  const [, served = ''] = SERVED.exec(name) ?? [];
  if (served === '' || communeKey(own.name).includes(served)) return undefined;
  return namedOrBegun(served, departementOf(own.code), table);
}

/**
 * Gives the other commune that the name of a place cites: one of its postal code, anywhere in the name, or one of its
 * département after « mairie de », « France services » and the like. Nothing when the place stands at an exact point,
 * or when its name cites its own commune too.
 */
export function otherCommuneNamed(place: Place, table: CommuneTable): OfficialCommune | undefined {
  const own = table.byCode(place.codeInsee ?? '');
  if (!own || place.position?.approximate !== true) return undefined;
  const name = ` ${fold(place.name)} `;
  const cites = (commune: OfficialCommune): boolean => name.includes(` ${communeKey(commune.name)} `);
  if (cites(own)) return undefined;
  const neighbours = table.byPostcode(place.postcode ?? '').filter(cites);
  const served = communeServed(name.trim(), own, table);
  // « Sailly-lez-Lannoy » cites Lannoy only by the way.
  return [...neighbours, ...(served ? [served] : [])].sort((a, b) => b.name.length - a.name.length)[0];
}
