import {GridLayer, TileLayer, type TileLayerOptions} from './leaflet.js';
import type {TileSource} from './tile-source.js';

/** Whoever waits longer looks at the plain map. */
const PATIENCE_MS = 15_000;

/** One image may be missing, at the edge of what a server knows. */
const ENOUGH_ERRORS = 3;

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

/** Gives the layer of images; `failed` is told where, of those that are in view, none comes. */
export function tileLayer({template}: TileSource, maxZoom: number, failed: () => void): TileLayer {
  const options: TileLayerOptions = {maxZoom, referrerPolicy: 'strict-origin-when-cross-origin'};
  const layer = new PlainTiles(template, options);
  let counts = {come: 0, failed: 0};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  let isOver = false;
  const giveUp = (): void => {
    stop();
    if (!isOver) failed();
    isOver = true;
  };
  layer.on('loading', () => {
    counts = {come: 0, failed: 0};
    stop();
    timer = setTimeout(giveUp, PATIENCE_MS);
  });
  layer.on('tileload', () => {
    counts.come++;
    stop();
  });
  layer.on('tileerror', () => {
    if (++counts.failed >= ENOUGH_ERRORS && counts.come === 0) giveUp();
  });
  // Every image in view has come, or has not.
  layer.on('load', () => {
    if (counts.come === 0 && counts.failed > 0) giveUp();
    else stop();
  });
  layer.on('remove', stop);
  return layer;
}
