import {html, nothing, type TemplateResult} from 'lit';
import type {FormContext} from './form-context.js';
import type {Field} from './schema-form.js';

type Noted = Pick<Field, 'id' | 'help'>;

const helpId = ({id}: Noted): string => `${id}-aide`;
const problemId = ({id}: Noted): string => `${id}-erreur`;

/** Where codes are found: what names them leads there, in another tab, as what is written here stays. */
const SITES = /(insee\.fr|annuaire-entreprises\.data\.gouv\.fr)/;
const withLinks = (help: string): unknown[] =>
  help
    .split(SITES)
    .map((part) =>
      SITES.test(part)
        ? html`<a
            href=${`https://${part.startsWith('insee') ? 'www.' : ''}${part}/`}
            target="_blank"
            rel="noopener"
            >${part}</a
          >`
        : part,
    );

export const helpNote = (field: Noted): TemplateResult | typeof nothing =>
  field.help ? html`<p class="help" id=${helpId(field)}>${withLinks(field.help)}</p>` : nothing;

/** What is wrong with a field, or what its author would want to know. */
export function problemNote(field: Noted, {beside}: FormContext): TemplateResult | typeof nothing {
  const problem = beside.get(field.id);
  if (!problem) return nothing;
  return problem.kind === 'error'
    ? html`<p class="problem" id=${problemId(field)}>À corriger : ${problem.sentence}</p>`
    : html`<p class="remark" id=${problemId(field)}>À savoir : ${problem.sentence}</p>`;
}

export const notes = (field: Noted, context: FormContext): TemplateResult =>
  html`${helpNote(field)} ${problemNote(field, context)}`;

/** Both are read with the field: the ids of those that there are. */
export const describedBy = (field: Noted, {beside}: FormContext): string | typeof nothing =>
  [field.help && helpId(field), beside.has(field.id) && problemId(field)].filter(Boolean).join(' ') ||
  nothing;

export const invalid = ({id}: Noted, {beside}: FormContext): 'true' | typeof nothing =>
  beside.get(id)?.kind === 'error' ? 'true' : nothing;
