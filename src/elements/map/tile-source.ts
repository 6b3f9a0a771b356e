/** Plan IGN of the Géoplateforme: open, without a key. Licence Ouverte 2.0. */
const IGN =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';

/** Detailed images of the ground, and whose they are. */
export interface TileSource {
  readonly template: string;
  /** The host that learns that the visitor looks. */
  readonly host: string;
  readonly attribution: string;
}

/** Reads what an integrator wrote: `ign`, or the address of images with `{z}`, `{x}` and `{y}`. `undefined` for anything else. */
export function tileSource(
  tiles: string | undefined,
  attribution: string | undefined,
  base: string,
): TileSource | undefined {
  if (!tiles) return undefined;
  if (tiles === 'ign') return {template: IGN, host: 'data.geopf.fr', attribution: attribution ?? '© IGN'};
  if (!/\{z\}/.test(tiles) || !/\{-?y\}/.test(tiles) || !/\{x\}/.test(tiles)) return undefined;
  // Leaflet knows these, and stops at any other.
  if (/\{(?!(?:[zxsr]|-?y)\})/.test(tiles)) return undefined;
  try {
    const {protocol, hostname} = new URL(tiles.replaceAll('{s}', 'a'), base);
    if (!/^https?:$/.test(protocol)) return undefined;
    return {template: tiles, host: hostname, attribution: attribution ?? hostname};
  } catch {
    return undefined;
  }
}
