import {readFileSync, readdirSync} from 'node:fs';

/** The documents that people read in the repository and on the site. */
export const documents = [...readdirSync('docs').map((name) => `docs/${name}`), 'README.md'].filter((path) =>
  path.endsWith('.md'),
);

export const read = (path: string): string => readFileSync(path, 'utf8');

/** Fenced code, in a list too. */
const FENCE = /^( *)```(\w*)\n([\s\S]*?)^\1```$/gm;

/** The texts of the fenced blocks of one language, as they are pasted. */
export function fencesOf(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(FENCE)]
    .filter(([, , named]) => named === language)
    .map(([, indent = '', , text = '']) => text.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

/** Without its fenced code, whose comments look like headings. */
export const withoutFences = (markdown: string): string => markdown.replaceAll(FENCE, '');

/** What is read as words: neither code nor comments. */
export const proseOf = (markdown: string): string =>
  withoutFences(markdown)
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/(`+)[^`][\s\S]*?\1/g, 'code');

/** Where the links and the images of a document lead. */
export const linksOf = (markdown: string): readonly string[] =>
  [...proseOf(markdown).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target = '']) => target);

/** The anchor of a heading, as GitHub makes it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** The anchors of a document. */
export const anchorsOf = (markdown: string): readonly string[] =>
  [...withoutFences(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** The part of a document under a heading, up to the next one of its level or above. */
export function sectionOf(markdown: string, heading: string): string {
  const [start] = new RegExp(`^(#+) ${heading}$`, 'm').exec(markdown) ?? [];
  if (start === undefined) throw new Error(`no heading « ${heading} »`);
  const rest = markdown.slice(markdown.indexOf(start) + start.length);
  const level = start.indexOf(' ');
  const end = withoutComments(rest).search(new RegExp(`^#{1,${level}} `, 'm'));
  return end < 0 ? rest : rest.slice(0, end);
}

/** Shell comments in fenced code look like headings: they are blanked, and nothing moves. */
const withoutComments = (markdown: string): string =>
  markdown.replaceAll(FENCE, (block) => block.replaceAll('#', ' '));

/** The rows of the tables of a text, cell by cell, their headers left out. */
export function rowsOf(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n').filter((line) => line.startsWith('|'));
  const isRule = (line: string): boolean => /^\|[\s|:-]+\|$/.test(line);
  return lines
    .filter((line, index) => !isRule(line) && !isRule(lines[index + 1] ?? ''))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}
