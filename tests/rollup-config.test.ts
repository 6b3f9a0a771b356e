import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';

describe('a build, where there was one before', () => {
  let project: string;
  before(() => {
    project = mkdtempSync(join(tmpdir(), 'draille-build-'));
    for (const file of ['src', 'demo', 'node_modules']) symlinkSync(resolve(file), join(project, file));
    for (const file of ['package.json', 'tsconfig.json', 'rollup.config.mjs'])
      cpSync(file, join(project, file));
    mkdirSync(join(project, 'dist/data/v1'), {recursive: true});
    writeFileSync(join(project, 'dist/data/v1/48.json'), '{}');
    writeFileSync(join(project, 'dist/draille-of-yesterday.js'), '');
  });
  after(() => rmSync(project, {recursive: true}));

  it('begins by clearing the earlier files, and leaves the data that somebody made', () => {
    const program = "await import('./rollup.config.mjs')";
    const {status, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const left = readdirSync(join(project, 'dist'), {recursive: true, encoding: 'utf8'});
    assert.deepEqual(left.sort(), ['data', 'data/v1', 'data/v1/48.json']);
  });
});
