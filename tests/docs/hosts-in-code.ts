import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import ts from 'typescript';

const ADDRESS = /\bhttps?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)/gi;

const hostsIn = (text: string): readonly string[] =>
  [...text.matchAll(ADDRESS)].map(([, host = '']) => host.toLowerCase());

/** The texts of a program that it can use: no comment. */
function textsOf(fileName: string, source: string): string {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isTemplateHead(node))
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.ES2022));
  return texts.join('\n');
}

/** What is left of a file when its comments are taken away. */
function usedIn(fileName: string, source: string): string {
  if (/\.(?:ts|mjs|js)$/.test(fileName)) return textsOf(fileName, source);
  if (fileName.endsWith('.html')) return source.replaceAll(/<!--[\s\S]*?-->/g, '');
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*(?:\/\/|#).*$/gm, '');
}

/** The hosts that a text of code names, comments left out. */
export const hostsOf = (fileName: string, source: string): ReadonlySet<string> =>
  new Set(hostsIn(usedIn(fileName, source)));

/** The hosts that the code of some folders or files names, each with the files where it does. */
export function hostsNamed(
  paths: readonly string[],
  except: (file: string) => boolean = () => false,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, readonly string[]>();
  for (const file of paths.flatMap(filesAt)) {
    if (except(file)) continue;
    for (const host of hostsOf(file, readFileSync(file, 'utf8')))
      named.set(host, [...(named.get(host) ?? []), file]);
  }
  return named;
}

const CODE = /\.(?:ts|mjs|js|html|php|yml)$/;

function filesAt(path: string): readonly string[] {
  if (CODE.test(path)) return [path];
  return readdirSync(path, {recursive: true, encoding: 'utf8'})
    .filter((name) => CODE.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(path, name))
    .sort();
}
