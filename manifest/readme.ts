import type {Package} from 'custom-elements-manifest';
import {format, resolveConfig} from 'prettier';
import {elementsOf} from './elements-of.js';
import {tablesOf} from './readme-tables.js';

/** `<!-- tables: conseiller-finder -->`, and what stands between it and `<!-- end of tables -->`. */
const SECTION = /(<!-- tables: ([\w-]+) -->\n)[\s\S]*?(<!-- end of tables -->)/g;

/** Gives a README its tables anew, each between its marks: the tables of a tag, or of the class of several. */
export async function withTables(readme: string, manifest: Package): Promise<string> {
  const classes = new Map(elementsOf(manifest).map(({tagName, name}) => [tagName, name]));
  const text = readme.replaceAll(SECTION, (_, start: string, name: string, end: string) => {
    return `${start}\n${tablesOf(manifest, classes.get(name) ?? name)}\n\n${end}`;
  });
  return format(text, {...(await resolveConfig('README.md')), parser: 'markdown'});
}

/** Gives the names of the tables that a README has. */
export const tablesIn = (readme: string): readonly string[] =>
  [...readme.matchAll(SECTION)].map(([, , name = '']) => name);
