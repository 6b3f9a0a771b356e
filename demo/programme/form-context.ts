import type {TemplateResult} from 'lit';
import type {FileProblem, ValuePath} from '../../src/sources/checked-file/file-problem.js';
import type {Field} from './schema-form.js';

/** What fields do. */
export interface FormActions {
  write(path: ValuePath, value: unknown): void;
  /** Takes what is between commas as codes, or as the names of what has one. */
  writeCodes(path: ValuePath, text: string): void;
  /** @param said what is said once somebody has left a field */
  visit(path: ValuePath, said?: string): void;
  add(path: ValuePath, blank: unknown, itemLabel: string): void;
  remove(path: ValuePath, rank: number, item: string): void;
  move(path: ValuePath, from: number, to: number, item: string): void;
}

/** What to show beside fields, by their id. */
export type Beside = ReadonlyMap<string, Pick<FileProblem, 'kind' | 'sentence'>>;

/** What every field is rendered with. */
export interface FormContext {
  readonly actions: FormActions;
  readonly beside: Beside;
  /** What the codes of a list stand for, where that is known. */
  readonly namesOf: (list: string, codes: readonly string[]) => readonly string[];
  /** Renders a field that is inside another one. */
  readonly fieldTemplate: (field: Field, context: FormContext) => TemplateResult;
}
