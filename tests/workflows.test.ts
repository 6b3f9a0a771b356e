import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parseDocument} from 'yaml';

const FOLDER = '.github/workflows';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
}
interface Workflow {
  readonly name: string;
  readonly on: object;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');
const files = readdirSync(FOLDER);
const parsed = (file: string): Workflow => parseDocument(read(file)).toJS() as Workflow;
const jobsOf = (file: string): readonly Job[] => Object.values(parsed(file).jobs);
const stepsOf = (file: string): readonly Step[] => jobsOf(file).flatMap(({steps = []}) => steps);

describe('the workflows, which were never run', () => {
  for (const file of files) {
    it(`can be read: ${file}`, () => {
      const {errors, warnings} = parseDocument(read(file));
      assert.deepEqual([...errors, ...warnings], []);
      const {name, on, jobs} = parsed(file);
      assert.equal(`${name}.yml`, file);
      assert.ok(Object.keys(on).length > 0 && Object.keys(jobs).length > 0);
    });

    it(`may do no more than they need, and end: ${file}`, () => {
      assert.deepEqual(parsed(file).permissions, {contents: 'read'});
      for (const job of jobsOf(file)) assert.ok(job.uses ?? job['timeout-minutes'], JSON.stringify(job));
    });

    it(`take actions of GitHub alone, each at one major version: ${file}`, () => {
      for (const {uses} of stepsOf(file)) assert.match(uses ?? 'actions/x@v1', /^actions\/[\w-]+@v\d+$/);
    });

    it(`put no value of others into a command: ${file}`, () => {
      for (const {run} of stepsOf(file)) assert.doesNotMatch(run ?? '', /\$\{\{/);
    });
  }

  it('run what is run here', () => {
    assert.ok(stepsOf('ci.yml').some(({run}) => run === '.ci/run'));
    assert.ok(existsSync('.ci/run'));
  });

  it('build data with the program that the package has', () => {
    const {bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {readonly bin: Record<string, string>};
    const program = (bin['draille-data'] ?? '').replace('./', '');
    assert.ok(stepsOf('data.yml').some(({run}) => run?.includes(`node ${program} build --places`)));
  });

  it('publish after the tests, with the proof of where the package comes from', () => {
    type Named = Readonly<Record<string, Job & {readonly needs?: string}>>;
    const {pack, publish} = parsed('release.yml').jobs as Named;
    assert.equal(pack?.needs, 'test');
    assert.equal(publish?.needs, 'pack');
    assert.equal(publish.permissions?.['id-token'], 'write');
    assert.ok(
      publish.steps?.some(({run}) => run?.startsWith('npm publish ') && run.includes('--provenance')),
    );
  });

  it('run no code of others where they may publish', () => {
    for (const {permissions = {}, steps = []} of jobsOf('release.yml')) {
      if (!('id-token' in permissions)) continue;
      for (const {uses = '', run = ''} of steps) {
        assert.doesNotMatch(uses, /checkout/);
        assert.doesNotMatch(run, /npm (?:ci|i|install|run|test)\b/);
        if (run.startsWith('npm')) assert.match(run, /--ignore-scripts/);
      }
    }
  });
});
