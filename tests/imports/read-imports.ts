import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import ts from 'typescript';

/** One import, of any form: `import`, `export … from`, `import()` or a type’s `import('…')`. */
export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** Whether it disappears when the types do. */
  readonly onlyTypes: boolean;
  /** Whether it is read when the program asks, with `import()`. */
  readonly onDemand: boolean;
}

/** The imports of a module, TypeScript or JavaScript, in the order of its text. */
export function importsOf(fileName: string, text = readFileSync(fileName, 'utf8')): readonly Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({
        specifier: specifier.text,
        onlyTypes: isOnlyTypes(node),
        onDemand: ts.isCallExpression(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2022));
  return found;
}

/** The project’s file that a relative import names, `src/…/x.ts`; undefined where there is none. */
export function fileOf(importer: string, specifier: string): string | undefined {
  const path = posix.join(posix.dirname(importer), specifier);
  const candidates = [path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.d.ts')];
  return specifier.endsWith('.js') ? candidates.find((file) => existsSync(file)) : undefined;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
    return node.arguments[0];
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  return undefined;
}

function isOnlyTypes(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
