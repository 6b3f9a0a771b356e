import {join} from 'node:path';
import type {Place} from '../domain/place.js';
import type {DataOrigin} from '../sources/place-source.js';
import {DEPARTEMENTS_NAME, type DepartementsFile} from '../sources/departements-file.js';
import {SHARD_VERSION} from '../sources/shard.js';
import {MANIFEST_NAME, readManifest, type Manifest, type ManifestDepartement} from './manifest.js';
import {Neighbourhood} from './neighbours.js';
import {replaceFiles, type OutputFile} from './replace-files.js';
import {departementFiles, originOf} from './shards.js';
import {refuseEmptiness, refuseShrinkage} from './shrinkage.js';
import type {Survey} from './survey.js';

/** Where to write what was read, and how to speak of it. */
export interface PublishOptions {
  /** Folder that holds `v1/`. */
  readonly out: string;
  /** Who produced the data; its date, when given, stands for every département. */
  readonly origin: DataOrigin;
  /** Whether much less data than last time may replace it. */
  readonly shrinking: 'refuse' | 'allow';
  /** Whether a département may have no place: when all were asked for, not when it was named. */
  readonly emptiness: 'refuse' | 'allow';
  readonly now: Date;
}

function byDepartement({places, territory}: Survey): Map<string, Place[]> {
  const groups = new Map<string, Place[]>(territory.codes.map((code) => [code, []]));
  for (const place of places) groups.get(territory.departementOf(place) ?? '')?.push(place);
  return groups;
}

function manifestFile(
  entries: ReadonlyMap<string, ManifestDepartement>,
  source: DataOrigin,
  now: Date,
): OutputFile {
  const departements = Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest: Manifest = {version: SHARD_VERSION, built: now.toISOString(), source, departements};
  return {name: MANIFEST_NAME, text: JSON.stringify(manifest)};
}

/** Those of earlier builds in the same folder included, as in the manifest. */
function departementsFile(entries: ReadonlyMap<string, ManifestDepartement>): OutputFile {
  const boxes = [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const departements = boxes.flatMap(([code, {bbox, places}]) => (bbox && places > 0 ? [[code, bbox]] : []));
  const file: DepartementsFile = {
    version: SHARD_VERSION,
    departements: Object.fromEntries(departements) as DepartementsFile['departements'],
  };
  return {name: DEPARTEMENTS_NAME, text: JSON.stringify(file)};
}

/** Makes the files one département at a time, the manifest last. */
function* outputFiles(
  {places, communes, atlas}: Survey,
  groups: ReadonlyMap<string, readonly Place[]>,
  earlier: Manifest | undefined,
  {origin, now}: PublishOptions,
): Generator<OutputFile> {
  const today = now.toISOString().slice(0, 10);
  const entries = new Map(Object.entries(earlier?.departements ?? {}));
  const neighbourhood = new Neighbourhood(
    [...new Set([...entries.keys(), ...groups.keys()])].sort(),
    communes,
  );
  for (const [code, members] of groups) {
    const own = communes.of(code);
    const {files, entry} = departementFiles(
      code,
      members,
      {communes: own, neighbours: neighbourhood.of(code), contours: atlas.contoursOf(code, own)},
      originOf(origin, members, today),
    );
    entries.set(code, entry);
    yield* files;
  }
  yield departementsFile(entries);
  yield manifestFile(entries, originOf(origin, places, today), now);
}

/**
 * Writes the files of each département and the manifest, and gives their folder. Départements of earlier builds stay.
 * @throws {BuildError} when there is much less than last time, or nothing for a département that was named, or the disk refuses; the earlier files then stay
 */
export async function publish(survey: Survey, options: PublishOptions): Promise<string> {
  const folder = join(options.out, `v${SHARD_VERSION}`);
  const groups = byDepartement(survey);
  const earlier = await readManifest(folder);
  const counts = new Map([...groups].map(([code, places]) => [code, places.length]));
  if (options.shrinking === 'refuse') refuseShrinkage(earlier, counts);
  if (options.emptiness === 'refuse') refuseEmptiness(counts);
  await replaceFiles(folder, outputFiles(survey, groups, earlier, options));
  return folder;
}
