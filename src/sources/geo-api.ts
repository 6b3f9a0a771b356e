import type {Commune} from '../domain/geography.js';
import type {Question} from './reader.js';

interface GeoApiCommune {
  code: string;
  nom: string;
  codesPostaux?: string[];
  centre?: {coordinates: [longitude: number, latitude: number]};
  codeEpci?: string;
}

function communeFrom({code, nom, codesPostaux = [], centre, codeEpci}: GeoApiCommune): Commune {
  const [longitude, latitude] = centre?.coordinates ?? [];
  return {
    code,
    name: nom,
    postcodes: codesPostaux,
    ...(latitude !== undefined && longitude !== undefined && {position: {latitude, longitude}}),
    ...(codeEpci && {epci: codeEpci}),
  };
}

/** Gives what to ask geo.api.gouv.fr for the communes of a département: one request, without a key. */
export function communesFromGeoApi(departement: string, base: string | URL): Question<Commune[]> {
  const url = new URL(`/departements/${encodeURIComponent(departement)}/communes`, base);
  url.search = '?fields=code,nom,codesPostaux,centre,codeEpci';
  return {
    url: url.href,
    parse(body) {
      const communes: unknown = JSON.parse(body);
      if (!Array.isArray(communes)) throw new TypeError('not a list of communes');
      return (communes as GeoApiCommune[]).map(communeFrom);
    },
  };
}
