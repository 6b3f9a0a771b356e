import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ts from 'typescript';

const entries = ['src/index.ts', 'src/domain/index.ts', 'src/sources/index.ts'];
const sources = `${process.cwd().replaceAll('\\', '/')}/src/`;
const {options} = ts.parseJsonSourceFileConfigFileContent(
  ts.readJsonConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)),
  ts.sys,
  '.',
);
const program = ts.createProgram(entries, options);
const checker = program.getTypeChecker();

const exported = new Map(entries.map((entry) => [entry, exportsOf(entry)]));
const nameable = new Set([...exported.values()].flat());

describe('what a developer imports', () => {
  for (const [entry, symbols] of exported) {
    it(`is made of types that can be imported too: ${entry}`, () => {
      const unnameable = symbols.flatMap((symbol) =>
        [...typesNamedBy(symbol)]
          .filter((type) => !nameable.has(type))
          .map((type) => `${symbol.name} names ${type.name}`),
      );
      assert.notEqual(symbols.length, 0);
      assert.deepEqual(unnameable, []);
    });
  }
});

function exportsOf(entry: string): ts.Symbol[] {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  return module ? checker.getExportsOfModule(module).map(original) : [];
}

function original(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The project’s own types that a declaration names, what stands inside its braces left out. */
function typesNamedBy(symbol: ts.Symbol): Set<ts.Symbol> {
  const named = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return;
    const name = nameIn(node);
    const type = name && checker.getSymbolAtLocation(name);
    if (type && isOurs(original(type))) named.add(original(type));
    ts.forEachChild(node, visit);
  };
  symbol.declarations?.forEach(visit);
  return named;
}

function nameIn(node: ts.Node): ts.Node | undefined {
  if (ts.isTypeReferenceNode(node)) return node.typeName;
  return ts.isExpressionWithTypeArguments(node) ? node.expression : undefined;
}

function isOurs({flags, declarations = []}: ts.Symbol): boolean {
  const isParameter = (flags & ts.SymbolFlags.TypeParameter) !== 0;
  return !isParameter && declarations.some((one) => one.getSourceFile().fileName.startsWith(sources));
}
