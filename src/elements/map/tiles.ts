import {GridLayer, TileLayer, type TileLayerOptions} from './leaflet.js';

/** Plan IGN of the Géoplateforme: open, without a key. Licence Ouverte 2.0. */
const IGN =
  'https://data.geopf.fr/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2' +
  '&STYLE=normal&FORMAT=image/png&TILEMATRIXSET=PM&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}';
/** Whoever waits longer looks at the plain map. */
const PATIENCE_MS = 15_000;

/** One image may be missing, at the edge of what a server knows. */
const ENOUGH_ERRORS = 3;

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
  try {
    const {protocol, hostname} = new URL(tiles.replaceAll('{s}', 'a'), base);
    if (!/^https?:$/.test(protocol)) return undefined;
    return {template: tiles, host: hostname, attribution: attribution ?? hostname};
  } catch {
    return undefined;
  }
}

interface LoadedTile {
  readonly el: HTMLImageElement;
  readonly coords: {readonly z: number};
}

/** As Leaflet's own keeps them, under names that it does not promise. */
interface TileKeeper {
  readonly _tiles: Record<string, LoadedTile | undefined>;
  readonly _tileZoom: number | undefined;
}

/** Images that are given up lose their address: Leaflet's own takes an address in `data:` for that, which strict policies refuse. */
class PlainTiles extends TileLayer {
  _removeTile(key: string): void {
    const {el} = (this as unknown as TileKeeper)._tiles[key] ?? {};
    el?.removeAttribute('src');
    (GridLayer.prototype as unknown as {_removeTile(key: string): void})._removeTile.call(this, key);
  }

  override _abortLoading(): void {
    const {_tiles: tiles, _tileZoom: zoom} = this as unknown as TileKeeper;
    for (const [key, tile] of Object.entries(tiles)) {
      if (!tile || tile.coords.z === zoom || tile.el.complete) continue;
      tile.el.onload = tile.el.onerror = null;
      tile.el.removeAttribute('src');
      tile.el.remove();
      tiles[key] = undefined;
      Reflect.deleteProperty(tiles, key);
    }
  }
}

/** Gives the layer of images; `failed` is told, once, where none of the first ones comes. */
export function tileLayer({template}: TileSource, maxZoom: number, failed: () => void): TileLayer {
  const options: TileLayerOptions = {maxZoom, referrerPolicy: 'strict-origin-when-cross-origin'};
  const layer = new PlainTiles(template, options);
  let isDecided = false;
  const decide = (isFailed: boolean): void => {
    if (isDecided) return;
    isDecided = true;
    clearTimeout(timer);
    if (isFailed) failed();
  };
  const timer = setTimeout(() => decide(true), PATIENCE_MS);
  let errors = 0;
  layer.on('tileload', () => decide(false));
  layer.on('tileerror', () => ++errors >= ENOUGH_ERRORS && decide(true));
  // Every image in view has come, or has not.
  layer.on('load', () => decide(true));
  layer.on('remove', () => decide(false));
  return layer;
}
