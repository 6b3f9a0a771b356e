// Everything that is checked, from the types to the browsers: npm test
// A part of it: npm test -- checks, or node, build, browsers, dist, consumers (the last two need a build). The last line
// counts.
import {browserStages, distStages} from './run/browser-stages.js';
import {inWords, total, type Counts} from './run/counts.js';
import {builtStages, consumerStages, nodeStages} from './run/node-stages.js';
import {check, impossible, runStages, type Stage} from './run/stages.js';

const node = process.execPath;

const checks = (): readonly Stage[] => [
  check('types', [node, 'tests/check-types.mjs']),
  check('lint', [node, 'node_modules/eslint/bin/eslint.js', '.']),
  check('format', [node, 'node_modules/prettier/bin/prettier.cjs', '--check', '.']),
];

const build = (): readonly Stage[] => [check('build', ['npm', 'run', 'build'])];

const asked = process.argv.slice(2);

let built = true;
const onBuilt = (stages: readonly Stage[]): readonly Stage[] =>
  built ? stages : stages.map(({name}) => impossible(name, 'Not run: there is no build.'));

const parts: Readonly<Record<string, () => readonly Stage[]>> = {
  checks,
  node: nodeStages,
  build,
  browsers: browserStages,
  dist: () => onBuilt([...builtStages(), ...distStages()]),
  consumers: () => onBuilt(consumerStages(asked.length > 0)),
};
const counts: Counts[] = [];
for (const [name, stages] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const results = await runStages(stages());
  counts.push(...results);
  if (name === 'build') built = total(results).failed === 0;
}

const all = total(counts);
if (counts.length === 0) console.log(`The parts are ${Object.keys(parts).join(', ')}`);
for (const name of all.skipped) console.log(`skipped: ${name}`);
console.log(`\n${inWords(all)}`);
process.exitCode = all.failed > 0 || counts.length === 0 ? 1 : 0;
