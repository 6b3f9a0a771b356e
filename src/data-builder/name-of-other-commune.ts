import {fold} from '../domain/fold.js';
import {departementOf} from '../domain/geography.js';
import type {Place} from '../domain/place.js';
import type {CommuneTable, OfficialCommune} from './commune-table.js';

/*
 * « Commune de Lanuéjols » listed in Mende. Of 90 read among the 456 that the national data gives, one can well be
 * where it says (« Dinan Agglomération » in Bobital).
 */

/** What a town hall or a counter of the State puts before the name of its commune. */
const SERVED =
  /^(?:la )?(?:mairie|commune|ville|ccas|c c a s|centre communal d action sociale|poste|bureau de poste|agence postale communale|mediatheque(?: municipale)?|bibliotheque(?: municipale)?|(?:maison |espace )?france services?|msap) (?:(?:de la|de|du|des|d) )?(?:(?:ville|commune) (?:de |d |du |des )?)?(.+)$/;
/** « Florac » is enough for Florac Trois Rivières, « Pont » for nobody. */
const BEGINNING_AT_LEAST = 5;

const ARTICLE = /^(?:la|le|les|l) /;
const bare = (folded: string): string => folded.replace(ARTICLE, '');

/** The commune of this name, or the only one of which it is the beginning. */
function namedOrBegun(name: string, communes: readonly OfficialCommune[]): OfficialCommune | undefined {
  const exact = communes.find((commune) => bare(fold(commune.name)) === bare(name));
  if (exact || name.length < BEGINNING_AT_LEAST) return exact;
  const begun = communes.filter((commune) => fold(commune.name).startsWith(`${name} `));
  return begun.length === 1 ? begun[0] : undefined;
}

/** Another commune of the département, when the whole name is « mairie de … » or the like. */
function communeServed(name: string, own: OfficialCommune, table: CommuneTable): OfficialCommune | undefined {
  const [, served = ''] = SERVED.exec(name) ?? [];
  if (served === '' || fold(own.name).includes(served)) return undefined;
  return namedOrBegun(served, table.of(departementOf(own.code)));
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
  const cites = (commune: OfficialCommune): boolean => name.includes(` ${fold(commune.name)} `);
  if (cites(own)) return undefined;
  const neighbours = table.byPostcode(place.postcode ?? '').filter(cites);
  const served = communeServed(name.trim(), own, table);
  // « Sailly-lez-Lannoy » cites Lannoy only by the way.
  return [...neighbours, ...(served ? [served] : [])].sort((a, b) => b.name.length - a.name.length)[0];
}
