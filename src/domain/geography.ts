/** A point on the Earth, WGS84, in decimal degrees. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A commune of the official geographic code (INSEE, COG), with what is needed to find it and measure from it. */
export interface Commune {
  /** INSEE code, five characters: `48061`, `2A004`, `97411`. */
  readonly code: string;
  readonly name: string;
  /** Every postal code that serves it; a postal code may serve several communes, even of another département. */
  readonly postcodes: readonly string[];
  /** Centre of the commune; missing for the few that the source does not place. */
  readonly position?: Position;
  /** SIREN of its intercommunalité. */
  readonly epci?: string;
}

/** Mean radius of the Earth (IUGG). */
export const EARTH_RADIUS_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres (haversine formula, mean Earth radius): « à vol d'oiseau ». */
export function distanceKm(a: Position, b: Position): number {
  const halfLatitude = Math.sin(radians(b.latitude - a.latitude) / 2);
  const halfLongitude = Math.sin(radians(b.longitude - a.longitude) / 2);
  const chord =
    halfLatitude ** 2 + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * halfLongitude ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Département of an INSEE code: two characters in metropolitan France (`48`, `2A`), three overseas (`974`).
 * A postal code does not say it: 48250 serves Laveyrune, which is in Ardèche.
 */
export function departementOf(codeInsee: string): string {
  return codeInsee.slice(0, /^9[78]/.test(codeInsee) ? 3 : 2);
}

/**
 * Département that a postal code most likely serves: the one of its first digits. A few rural codes serve a commune of
 * the next département too.
 */
export function departementOfPostcode(postcode: string): string {
  if (/^9[78]/.test(postcode)) return postcode.slice(0, 3);
  if (postcode.startsWith('20')) return postcode < '20200' ? '2A' : '2B';
  return postcode.slice(0, 2);
}

/**
 * Département as people write it (`48`, `1`, `2a`, `974`) in its official form (`48`, `01`, `2A`, `974`); `undefined`
 * when it cannot be one.
 */
export function departementCode(written: string): string | undefined {
  const code = written.trim().toUpperCase().padStart(2, '0');
  return /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|9[78]\d)$/.test(code) && code !== '20' ? code : undefined;
}
