import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {departementOf} from '../../src/domain/geography.js';
import type {FileProblem, ValuePath} from '../../src/sources/checked-file/file-problem.js';
import {quoted} from '../../src/sources/checked-file/sentences.js';
import {isCodeList} from './codes.js';
import {valueAt, type Draft} from './draft.js';
import type {Named} from './known-names.js';
import type {Territories} from './territories.js';

/** As many as are read in a sentence. */
const FEW = 6;

const withWhere = ({code, name}: Named): string => {
  const departement = DEPARTEMENTS.get(departementOf(code));
  return `${code} (${departement ? `${name}, ${departement}` : name})`;
};

const BY_CODE: Readonly<Record<string, string>> = {
  communes: 'n’est pas un code INSEE. Écrivez cinq signes, comme 48061',
  epci: 'n’est pas un numéro SIREN. Écrivez neuf chiffres, comme 200069151',
};
const BY_NAME: Readonly<Record<string, string>> = {
  communes:
    'n’est pas une commune connue ici. Écrivez son nom, ou son code INSEE de cinq signes, comme 48061',
  epci: 'n’est pas une intercommunalité connue ici. Écrivez son nom, ou son numéro SIREN de neuf chiffres, comme 200069151',
  departements: 'n’est pas un département. Écrivez son nom ou son numéro, comme Lozère ou 48',
};

/** What to write in place of what is no code. */
function sentenceOn(list: string, item: string, territories: Territories): string {
  const several = territories.meant(list, item);
  if (several.length > 1) {
    const codes = several.slice(0, FEW).map(withWhere).join(', ');
    return `${quoted(item)} peut en désigner plusieurs. Écrivez le code de la bonne : ${codes}${several.length > FEW ? '…' : '.'}`;
  }
  const words = (territories.knows(list) ? BY_NAME : BY_CODE)[list] ?? '';
  return `${quoted(item)} ${words} ; plusieurs se séparent par des virgules.`;
}

/** The list that a path leads to an item of, if it is one of codes. */
function listOf(path: ValuePath): string | undefined {
  const [list, rank] = path.slice(-2);
  return typeof rank === 'number' && typeof list === 'string' && isCodeList(list) ? list : undefined;
}

/** Postal codes look like codes of communes, and no schema can tell: those that serve several. */
function postcodes(file: Draft, territories: Territories): FileProblem[] {
  const contacts = Array.isArray(file['contacts']) ? (file['contacts'] as unknown[]) : [];
  return contacts.flatMap((contact, rank) => {
    const items = valueAt(contact, ['communes']);
    return (Array.isArray(items) ? (items as unknown[]) : []).flatMap((item, place): FileProblem[] => {
      if (typeof item !== 'string' || !/^\d{5}$/.test(item)) return [];
      if (territories.meant('communes', item).length < 2) return [];
      const path = ['contacts', rank, 'communes', place];
      return [{kind: 'error', path, sentence: sentenceOn('communes', item, territories)}];
    });
  });
}

/** Tells what is wrong in lists of codes with what this site knows, for who writes names. */
export function withCodeProblems(
  problems: readonly FileProblem[],
  file: Draft,
  territories: Territories,
): FileProblem[] {
  const told = problems.map((problem) => {
    const [list, item] = [listOf(problem.path), valueAt(file, problem.path)];
    if (list === undefined || typeof item !== 'string') return problem;
    return {...problem, sentence: sentenceOn(list, item, territories)};
  });
  return [...postcodes(file, territories), ...told];
}
