import type {Draft} from './draft.js';
import {countToMend} from './form-problems.js';
import type {FormView} from './form-state.js';

/** A draft says what it is, since what is written in it may not. */
export const DRAFT_MARK = 'programme.schema.json';

const textOf = (file: Draft): string => `${JSON.stringify(file, null, 2)}\n`;

/** The text of a programme that is ready. */
export const readyText = (file: Draft): string => textOf(file);

/** The text of a programme that somebody goes on with later. */
export const draftText = (file: Draft): string => textOf({$schema: DRAFT_MARK, ...file});

/** What was written in a file, without what says that it is a draft. */
export function withoutMark(file: Draft): Draft {
  const {$schema, ...rest} = file;
  return $schema === DRAFT_MARK ? rest : file;
}

/** A file for who asked for one, or the first thing to mend before there is one; and what is said of it. */
export type Download = {readonly said: string} & (
  {readonly name: string; readonly text: string} | {readonly toMend: string}
);

/** Gives the file, once it is ready. */
export function readyDownload({file, problems}: Pick<FormView, 'file' | 'problems'>): Download {
  const errors = problems.filter(({kind}) => kind === 'error');
  const [first] = errors;
  if (first) return {toMend: first.id, said: `Pas encore prêt : ${countToMend(errors.length)}.`};
  const said =
    'Le fichier est dans vos téléchargements. « Ensuite : le mettre sur votre site » dit la suite.';
  return {name: 'programme.json', text: readyText(file), said};
}

/** Gives what is written so far. */
export const draftDownload = ({file}: Pick<FormView, 'file'>): Download => ({
  name: 'programme-brouillon.json',
  text: draftText(file),
  said: 'Votre brouillon est dans vos téléchargements. « Ouvrir votre fichier » le reprendra.',
});
