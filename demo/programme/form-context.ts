import type {TemplateResult} from 'lit';
import type {FileProblem, ValuePath} from '../../src/sources/checked-file/file-problem.js';
import type {Field} from './schema-form.js';

/** What fields do. */
export interface FormActions {
  write(path: ValuePath, value: unknown): void;
  visit(path: ValuePath): void;
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
  /** Renders a field that is inside another one. */
  readonly fieldTemplate: (field: Field, context: FormContext) => TemplateResult;
}
