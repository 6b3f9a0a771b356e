import type {Position} from '../domain/geography.js';
import type {RawRecord} from '../domain/record.js';
import {BuildError} from './build-error.js';
import {CommuneTable, type OfficialCommune} from './commune-table.js';
import type {Selection} from './departements.js';
import {readTable} from './table.js';

/** The State's own service. */
export const GEO_API = 'https://geo.api.gouv.fr';
const FIELDS = 'fields=code,nom,codesPostaux,centre,codeEpci,epci,population,departement';
/** Beyond so many départements, one request for the whole country is lighter. */
const FEW = 8;

/** Addresses of the State's own table of communes, for these départements or for the whole country. */
export function communeAddresses(departements: Selection): string[] {
  if (departements === 'all' || departements.length > FEW) return [`${GEO_API}/communes?${FIELDS}`];
  return departements.map((code) => `${GEO_API}/departements/${code}/communes?${FIELDS}`);
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const part = (value: unknown, key: string): unknown => (value as RawRecord | null | undefined)?.[key];

function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number(text(value) || undefined);
  return Number.isFinite(number) ? number : undefined;
}

function positionOf(record: RawRecord): Position | undefined {
  const point = part(record['centre'], 'coordinates') as readonly unknown[] | undefined;
  const latitude = numberIn(point ? point[1] : (record['lat'] ?? record['latitude']));
  const longitude = numberIn(point ? point[0] : (record['lon'] ?? record['longitude']));
  return latitude === undefined || longitude === undefined ? undefined : {latitude, longitude};
}

function postcodesOf(record: RawRecord): string[] {
  const list = record['codesPostaux'] ?? record['codes_postaux'];
  const codes = Array.isArray(list) ? list.map(text) : text(list).split(/[|;,\s]+/);
  return codes.filter((code) => /^\d{5}$/.test(code));
}

/** One row of the table, in the words of geo.api.gouv.fr or in flat columns; nothing when it has no code or no name. */
function communeFrom(record: RawRecord): OfficialCommune | undefined {
  const code = text(record['code']);
  const name = text(record['nom']);
  if (!/^\d[\dAB]\d{3}$/.test(code) || !name) return undefined;
  const position = positionOf(record);
  const population = numberIn(record['population']);
  const epci = text(record['codeEpci']) || text(record['epci']);
  const epciName = text(part(record['epci'], 'nom')) || text(record['epci_nom']);
  return {
    code,
    name,
    postcodes: postcodesOf(record),
    ...(position && {position}),
    ...(epci && {epci}),
    ...(epciName && {epciName}),
    ...(population !== undefined && {population}),
  };
}

/**
 * Reads the communes of one or several files or addresses: CSV columns `code,nom,codes_postaux,lat,lon,population,epci,
 * epci_nom`, or the JSON of geo.api.gouv.fr.
 * @throws {BuildError} when one of them cannot be read or holds no commune
 */
export async function readCommunes(addresses: readonly string[], timeout: number): Promise<CommuneTable> {
  const communes: OfficialCommune[] = [];
  for (const address of addresses) {
    const before = communes.length;
    for await (const row of readTable(address, timeout)) {
      const commune = row.kind === 'record' ? communeFrom(row.record) : undefined;
      if (commune) communes.push(commune);
    }
    if (communes.length === before) {
      const cure = 'Il faut au moins les colonnes code et nom, et de préférence codes_postaux, lat et lon';
      throw new BuildError(`${address} : aucune commune. ${cure}.`);
    }
  }
  return new CommuneTable(communes);
}
