import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {leftOut, tests, type Stage} from './stages.js';

const files = readdirSync('tests', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('tests', file))
  .sort();

const needsRegistry = (file: string): boolean => file.startsWith(join('tests', 'consumers'));
const needsBuild = (file: string): boolean =>
  file.startsWith(join('tests', 'dist')) || file.endsWith('size.test.ts');

/** The tests that run in Node: all of them on a French clock, those of the domain on a far one too. */
export function nodeStages(): readonly Stage[] {
  const onSources = files.filter((file) => !needsBuild(file) && !needsRegistry(file));
  const ofDomain = onSources.filter((file) => file.startsWith(join('tests', 'domain')));
  return [stageOf('node', onSources, 'Europe/Paris'), stageOf('domain', ofDomain, 'Pacific/Noumea')];
}

/** The tests that look at the built files. */
export function builtStages(): readonly Stage[] {
  return [stageOf('built files', files.filter(needsBuild), 'Europe/Paris')];
}

/**
 * Other people’s projects, which install the package and what they need beside it from the npm registry: where `CI` is set,
 * or where they are asked for.
 */
export function consumerStages(asked: boolean): readonly Stage[] {
  return asked || process.env['CI'] === 'true'
    ? [stageOf('consumers', files.filter(needsRegistry), 'Europe/Paris')]
    : [leftOut('consumers', 'consumers: npm run test:consumers installs them from the npm registry')];
}

function stageOf(name: string, some: readonly string[], zone: string): Stage {
  const node = [process.execPath, '--import', 'tsx', '--test', '--test-reporter=./tests/run/node-report.mjs'];
  return tests(`${name} in ${zone}`, [...node, ...some], {TZ: zone});
}
