import {readFileSync, readdirSync} from 'node:fs';
import {join, posix, sep} from 'node:path';
import {create, ts} from '@custom-elements-manifest/analyzer';
import type {Package} from 'custom-elements-manifest';
import {asPublished} from './as-published.js';
import {litAttributes} from './lit-attributes.js';
import {publicOnly} from './public-only.js';

const FOLDER = 'src/elements';

/** Gives the custom-elements manifest of a project’s sources: every element that they hold, without a list of them. */
export function readManifest(project = '.'): Package {
  const files = readdirSync(join(project, FOLDER), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => posix.join(FOLDER, ...file.split(sep)))
    .sort();
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(join(project, file), 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  return asPublished(publicOnly(create({modules, plugins: [litAttributes]})));
}
