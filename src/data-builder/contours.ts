import type {CommuneTable} from './commune-table.js';
import type {Area} from './contours-area.js';
import {Atlas} from './contours-atlas.js';
import {contoursAddress, readSheets} from './contours-geo-api.js';
import {readAreas} from './contours-read.js';
import {sheetsFrom} from './contours-sheets.js';
import type {ContourGap} from './report-contents.js';

/** Where contours are read. */
export type ContoursChoice =
  | {readonly kind: 'none'}
  | {readonly kind: 'geo-api'}
  | {readonly kind: 'files'; readonly addresses: readonly string[]};

/** The contours of a build, and what they lack. */
export interface ContoursRead {
  readonly atlas: Atlas;
  readonly gaps: readonly ContourGap[];
}

/** In files given one after the other, the last has the last word on a code. */
async function atlasFrom(
  addresses: readonly string[],
  communes: CommuneTable,
  timeout: number,
): Promise<Atlas> {
  const areas = new Map<string, Area>();
  for (const address of addresses) {
    for (const [code, area] of await readAreas(address, timeout)) areas.set(code, area);
  }
  const departements = new Map([...areas].filter(([code]) => code.length < 5));
  return new Atlas(sheetsFrom(areas, communes), departements);
}

async function atlasOfGeoApi(
  departements: readonly string[],
  communes: CommuneTable,
  timeout: number,
): Promise<ContoursRead> {
  const {sheets, gaps} = await readSheets(departements, contoursAddress, communes, timeout);
  return {atlas: new Atlas(sheets, new Map()), gaps};
}

const SHOWN = 5;

/** Communes that leave a hole in their département. */
function holeIn(departement: string, atlas: Atlas, communes: CommuneTable): ContourGap[] {
  const drawn = atlas.communesOf(departement);
  const missing = drawn ? communes.of(departement).filter(({code}) => !drawn.has(code)) : [];
  if (missing.length === 0) return [];
  const names = missing.slice(0, SHOWN).map(({code, name}) => `${name} (${code})`);
  const more = missing.length > SHOWN ? ` et ${missing.length - SHOWN} autres` : '';
  return [{departement, why: `Communes sans contour : ${names.join(', ')}${more}.`}];
}

/**
 * Reads the contours of a build.
 * @param timeout milliseconds of silence after which an address is given up
 * @throws {BuildError} when a file that was named cannot be read or holds no contour
 */
export async function readContours(
  choice: ContoursChoice,
  departements: readonly string[],
  communes: CommuneTable,
  timeout: number,
): Promise<ContoursRead> {
  if (choice.kind === 'none') return {atlas: new Atlas(new Map(), new Map()), gaps: []};
  const {atlas, gaps} =
    choice.kind === 'files'
      ? {atlas: await atlasFrom(choice.addresses, communes, timeout), gaps: []}
      : await atlasOfGeoApi(departements, communes, timeout);
  const said = new Set(gaps.map(({departement}) => departement));
  const others = departements.flatMap((departement): ContourGap[] => {
    if (said.has(departement)) return [];
    if (!atlas.has(departement)) return [{departement, why: 'Aucun contour dans ce qui a été lu.'}];
    return holeIn(departement, atlas, communes);
  });
  return {atlas, gaps: [...gaps, ...others]};
}
