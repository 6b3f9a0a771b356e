import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';

interface Entry {
  readonly types: string;
  readonly default: string;
}
const {name, exports, bin} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly name: string;
  readonly exports: Readonly<Record<string, Entry | string>>;
  readonly bin: Readonly<Record<string, string>>;
};
const entries = Object.entries(exports).flatMap(([path, entry]) =>
  typeof entry === 'string' ? [] : [{path, id: `${name}${path.slice(1)}`, ...entry}],
);

const onWindows = process.platform === 'win32' && 'Windows knows no executable mode';

describe('the package, for a developer', () => {
  for (const {path, id, types, default: file} of entries) {
    it(`has ${path} and its types`, () => {
      assert.ok(existsSync(file), file);
      assert.ok(existsSync(types), types);
    });

    it(`can be imported on a server, which has no window: ${id}`, () => {
      const program = `await import('${id}'); console.log(typeof window, typeof document)`;
      const {stdout, stderr} = run(['--input-type=module', '--eval', program]);
      assert.equal(stdout.trim(), 'undefined undefined', stderr);
    });

    if (path.endsWith('/define')) {
      it(`tells TypeScript the tag that it registers: ${id}`, () => {
        assert.match(readFileSync(types, 'utf8'), /from '\.\/[\w-]+\.js'/);
      });
    }
  }

  it('registers no element when its classes are imported', () => {
    const program = `import '${name}'; console.log(globalThis.customElements?.get('conseiller-finder') === undefined)`;
    assert.equal(run(['--input-type=module', '--eval', program]).stdout.trim(), 'true');
  });

  it('leaves Lit to the developer’s own build', () => {
    const element = readFileSync('dist/lib/elements/conseiller-finder/conseiller-finder.js', 'utf8');
    assert.match(element, /from 'lit'/);
  });

  it('has source maps that lead to sources', () => {
    const maps = readdirSync('dist/lib', {recursive: true, encoding: 'utf8'}).filter((file) =>
      file.endsWith('.map'),
    );
    const lost = maps.flatMap((map) => {
      const {sources} = JSON.parse(readFileSync(join('dist/lib', map), 'utf8')) as {sources: string[]};
      return sources.filter((source) => !existsSync(join('dist/lib', dirname(map), source)));
    });
    assert.ok(maps.length > 0);
    assert.deepEqual(lost, []);
  });

  it('has a draille-data that says how it is used', () => {
    const file = bin['draille-data'] ?? '';
    assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    assert.match(run([file, '--help']).stdout, /draille-data build/);
  });

  it(
    'has a draille-data that still runs after another build, which writes it anew',
    {skip: onWindows},
    () => {
      assert.equal(statSync(bin['draille-data'] ?? '').mode & 0o777, 0o755);
    },
  );
});

describe('the built files', () => {
  it('come with the licence of each package that they contain', () => {
    const licences = readFileSync('dist/licences.txt', 'utf8');
    for (const one of ['draille', 'lit', 'lit-html', 'idb-keyval', 'd3-dsv']) {
      assert.match(licences, new RegExp(`^${one} [\\d.]+: `, 'm'));
    }
  });
});

function run(words: readonly string[]): {readonly stdout: string; readonly stderr: string} {
  return spawnSync(process.execPath, words, {encoding: 'utf8'});
}
