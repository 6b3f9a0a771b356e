import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {posix, sep} from 'node:path';
import {describe, it} from 'node:test';
import {brokenRule, TELLING} from './imports/layers.js';
import {fileOf, importsOf} from './imports/read-imports.js';

const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => posix.join('src', ...file.split(sep)))
  .sort();

const imports = new Map(sources.map((file) => [file, importsOf(file)]));

describe('the imports of the sources', () => {
  it('go one way, from the embed to the domain', () => {
    const broken = sources.flatMap((file) =>
      (imports.get(file) ?? []).flatMap((one) => {
        const rule = brokenRule(file, one, fileOf(file, one.specifier));
        return rule === undefined ? [] : [`${file} imports ${one.specifier}: ${rule}`];
      }),
    );
    assert.deepEqual(broken, []);
  });

  it('never come back to where they started', () => {
    assert.deepEqual(cycles(), []);
  });

  it('bring no Lit and no package into what the data builder reads of elements', () => {
    const reached = [...reachedFrom(TELLING)];
    const packages = reached.flatMap((file) =>
      (imports.get(file) ?? []).filter(({specifier}) => !specifier.startsWith('.')).map(() => file),
    );
    assert.ok(reached.length > TELLING.length);
    assert.deepEqual(packages, []);
  });

  it('read only packages that are installed with ours', () => {
    const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8')) as {dependencies: object};
    const undeclared = [...imports.values()]
      .flat()
      .map(({specifier}) => specifier)
      .filter((specifier) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter((specifier) => !Object.keys(dependencies).includes(packageOf(specifier)));
    assert.deepEqual(undeclared, []);
  });
});

describe('the check of imports', () => {
  const refuses = (file: string, specifier: string, target: string | undefined, rule: RegExp): void =>
    assert.match(brokenRule(file, {specifier, onlyTypes: false}, target) ?? 'allowed', rule);

  it('refuses a domain that reads the network', () =>
    refuses('src/domain/a.ts', '../sources/b.js', 'src/sources/b.ts', /^domain does not import sources/));
  it('refuses a source that renders', () =>
    refuses('src/sources/a.ts', 'lit', undefined, /^sources imports no package/));
  it('refuses Node outside the data builder', () =>
    refuses('src/sources/a.ts', 'node:fs', undefined, /^sources imports no package/));
  it('refuses an element that looks inside another', () =>
    refuses('src/elements/x-a/a.ts', '../x-b/b.js', 'src/elements/x-b/b.ts', /only through its define/));
  it('refuses a file that is not there', () =>
    refuses('src/domain/a.ts', './b.js', undefined, /names an existing file/));
  it('lets words name the types of the domain, and nothing more', () => {
    const target = 'src/domain/place.ts';
    const specifier = '../domain/place.js';
    assert.equal(brokenRule('src/i18n/fr.ts', {specifier, onlyTypes: true}, target), undefined);
    refuses('src/i18n/fr.ts', specifier, target, /^i18n does not import domain/);
  });

  it('sees every form of import', () => {
    const text = `import 'a'; import type {B} from 'b'; export * from 'c'; void import('d'); type E = import('e').E;`;
    const seen = importsOf('src/x.ts', text).map(
      ({specifier, onlyTypes}) => `${specifier}${onlyTypes ? ' (type)' : ''}`,
    );
    assert.deepEqual(seen, ['a', 'b (type)', 'c', 'd', 'e (type)']);
  });
});

function cycles(): string[] {
  const found = new Set<string>();
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.add([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const {specifier} of imports.get(file) ?? []) {
      const target = specifier.startsWith('.') ? fileOf(file, specifier) : undefined;
      if (target !== undefined) visit(target, [...path, file]);
    }
    done.add(file);
  };
  for (const file of sources) visit(file, []);
  return [...found];
}

/** These files, and all that they import, types left out. */
function reachedFrom(files: readonly string[]): Set<string> {
  const reached = new Set(files);
  for (const file of reached) {
    for (const {specifier, onlyTypes} of imports.get(file) ?? []) {
      const target = specifier.startsWith('.') && !onlyTypes ? fileOf(file, specifier) : undefined;
      if (target !== undefined) reached.add(target);
    }
  }
  return reached;
}

function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}
