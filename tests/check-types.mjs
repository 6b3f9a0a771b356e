// @ts-check
// Checks the types of every part of the project, each with what its runtime offers: the domain has no DOM, only the
// data builder has Node.
import {spawnSync} from 'node:child_process';
import {createRequire} from 'node:module';

const parts = [
  '.',
  'src/domain',
  'src/data-builder',
  'demo/programme',
  'demo/configurateur',
  'demo/guides',
  'tests',
];
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

const failed = parts.filter((part) => {
  console.log(`tsc -p ${part}`);
  return (
    spawnSync(process.execPath, [tsc, '-p', part], {stdio: ['ignore', 'inherit', 'inherit']}).status !== 0
  );
});

process.exitCode = failed.length > 0 ? 1 : 0;
