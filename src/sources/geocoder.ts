import type {Position} from '../domain/geography.js';
import {download, type DownloadOptions} from './download.js';
import {asSourceError} from './requests.js';

/** An address that a geocoder knows. */
export interface Address {
  /** « 3 Place de la Mairie 48400 Florac Trois Rivières » */
  readonly label: string;
  readonly position: Position;
  /** INSEE code of its commune. */
  readonly codeInsee: string;
}

/** Finds addresses. What is asked leaves the page: only with the attribute `adresses`, and said beside the field. */
export type Geocoder = (text: string, options?: DownloadOptions) => Promise<readonly Address[]>;

/** The Géoplateforme's geocoder, for every address of France, without a key. Never tried live by this project. */
export const GEOPLATEFORME = 'https://data.geopf.fr/geocodage/search';
const MOST = 10;

interface Feature {
  readonly geometry?: {readonly coordinates?: readonly unknown[]};
  readonly properties?: {readonly label?: unknown; readonly citycode?: unknown};
}

function addressFrom({geometry, properties}: Feature): Address[] {
  const [longitude, latitude] = geometry?.coordinates ?? [];
  const {label, citycode} = properties ?? {};
  if (typeof label !== 'string' || typeof citycode !== 'string') return [];
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return [];
  return [{label, position: {latitude, longitude}, codeInsee: citycode}];
}

/**
 * Gives what finds addresses through a service that answers as the Base Adresse Nationale does (GeoJSON). Nothing is kept,
 * neither what was asked nor what was found.
 * @param base absolute address of the service's `search`
 * @throws {SourceError} when it is asked, and does not answer or not so
 */
export function geocoder(base: string | URL = GEOPLATEFORME): Geocoder {
  return async (text, options = {}) => {
    const url = new URL(base);
    url.searchParams.set('q', text);
    url.searchParams.set('autocomplete', '1');
    url.searchParams.set('limit', String(MOST));
    const {body} = await download(url.href, options, false);
    try {
      const {features} = JSON.parse(body) as {features: readonly Feature[]};
      return features.flatMap(addressFrom);
    } catch (cause) {
      throw asSourceError(cause, url.href);
    }
  };
}
