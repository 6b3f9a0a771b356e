import type {ClassMember, CustomElementDeclaration, Package} from 'custom-elements-manifest';
import {declarationOf} from './elements-of.js';
import {ownOf, type Described, type Key} from './own-of.js';

/** What a table says of one thing: how it is written, and what it does. */
type Row = readonly [name: string, description: string];

/** Gives the tables of a class: its attributes, looks, slots, events and methods, without what it has from another. */
export function tablesOf(manifest: Package, name: string): string {
  const element = declarationOf(manifest, name).declaration as CustomElementDeclaration;
  const own = (key: Key): readonly Described[] => ownOf(manifest, element, key);
  const members = own('members') as readonly ClassMember[];
  const tables = [
    table(
      'attribute',
      own('attributes').map((one) => row(one.name, one)),
    ),
    table(
      'property',
      members.filter(isPropertyAlone).map((one) => row(one.name, one)),
    ),
    table('style', [
      ...own('cssProperties').map((one) => row(one.name, one)),
      ...own('cssParts').map((one) => row(`::part(${one.name})`, one)),
    ]),
    table(
      'slot',
      own('slots').map((one) => (one.name === '' ? ['(none)', text(one)] : row(one.name, one))),
    ),
    table(
      'event',
      own('events').map((one) => row(one.name, one)),
    ),
    table(
      'method',
      members.flatMap((one) => (one.kind === 'method' ? [row(signature(one), one)] : [])),
    ),
  ];
  return tables.filter(Boolean).join('\n\n');
}

const isPropertyAlone = (member: ClassMember): boolean => member.kind === 'field' && !('attribute' in member);

function signature({name, ...rest}: ClassMember): string {
  const parameters = 'parameters' in rest ? (rest.parameters ?? []) : [];
  return `${name}(${parameters.map((one) => one.name).join(', ')})`;
}

const row = (name: string, described: Described): Row => [`\`${name}\``, text(described)];

function text({description = '', default: value}: Described): string {
  // Attributes that are not there are false, and need no word.
  const byDefault =
    value === undefined || value === 'false' ? '' : ` By default \`${value.replaceAll("'", '')}\`.`;
  return (description + byDefault).replaceAll('|', '\\|');
}

function table(title: string, rows: readonly Row[]): string {
  if (rows.length === 0) return '';
  const lines = [[title, ''], ['---', '---'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}
