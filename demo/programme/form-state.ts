import {checkValue} from '../../src/sources/checked-file/check-value.js';
import {pathInWords, type ValuePath} from '../../src/sources/checked-file/file-problem.js';
import type {SchemaSet} from '../../src/sources/checked-file/json-schema.js';
import {isObject} from '../../src/sources/programme/fields.js';
import {
  fileOf,
  NEW_DRAFT,
  valueAt,
  withAdded,
  withMoved,
  withRemoved,
  withValue,
  type Draft,
} from './draft.js';
import {shownProblems, type ShownProblem} from './form-problems.js';
import {formFields, type Field} from './schema-form.js';
import {keep, kept, SetAside, type DraftStorage} from './set-aside.js';

const KEY = 'draille.programme.1';

/** What the page shows. */
export interface FormView {
  readonly fields: readonly Field[];
  readonly problems: readonly ShownProblem[];
  /** Sentences to show beside a field, by its id: what it lacks is told once somebody has been there. */
  readonly beside: ReadonlyMap<string, string>;
  readonly file: Draft;
  readonly canUndo: boolean;
  /** Something was written that a file, an example or an eraser replaced. */
  readonly canReturn: boolean;
}

/** The programme that somebody writes, and what can be taken back. */
export class FormState {
  readonly #set: SchemaSet;
  readonly #today: string;
  readonly #storage: DraftStorage | undefined;
  readonly #visited = new Set<string>();
  readonly #setAside: SetAside;
  #draft: Draft;
  /** The example as it came: nobody wrote it. */
  #example: Draft | undefined;
  /** What each step since somebody wrote last replaced: one is taken back at a time. */
  #earlier: readonly Draft[] = [];

  constructor(set: SchemaSet, today: string, storage?: DraftStorage) {
    this.#set = set;
    this.#today = today;
    this.#storage = storage;
    this.#setAside = new SetAside(storage);
    const draft = kept(storage, KEY);
    this.#draft = isObject(draft) ? draft : NEW_DRAFT;
  }

  get view(): FormView {
    const file = fileOf(this.#draft);
    const fields = formFields(this.#set, this.#draft);
    const problems = shownProblems(checkValue(file, this.#set, this.#today, 'fields'), fields);
    const beside = new Map<string, string>();
    for (const {id, path, sentence} of problems)
      if (!beside.has(id) && this.#isTold(path)) beside.set(id, sentence);
    const [canUndo, canReturn] = [this.#earlier.length > 0, !this.#setAside.isEmpty];
    return {fields, problems, beside, file, canUndo, canReturn};
  }

  listAt(path: ValuePath): readonly unknown[] {
    const list = valueAt(this.#draft, path);
    return Array.isArray(list) ? (list as unknown[]) : [];
  }

  write(path: ValuePath, value: unknown): void {
    this.#become(
      withValue(
        this.#draft,
        path,
        value === '' && typeof path[path.length - 1] === 'string' ? undefined : value,
      ),
    );
    this.#earlier = [];
  }

  /** Somebody has been in a field, and left it. */
  visit(path: ValuePath): void {
    this.#visited.add(pathInWords(path));
  }

  add(path: ValuePath, value: unknown): void {
    this.#become(withAdded(this.#draft, path, value));
    this.#earlier = [];
  }

  remove(path: ValuePath, rank: number): void {
    this.#replace(withRemoved(this.#draft, path, rank));
  }

  move(path: ValuePath, from: number, to: number): void {
    this.#replace(withMoved(this.#draft, path, from, to));
  }

  /** Takes another programme in place of this one, which can come back. */
  load(draft: Draft, from: 'file' | 'example'): void {
    this.#begin(draft);
    this.#example = from === 'example' ? draft : undefined;
    this.#visited.add('');
  }

  clear(): void {
    this.#visited.clear();
    this.#begin(NEW_DRAFT);
  }

  /** Gives back what was written before the last file, example or eraser, and keeps what is there now. */
  giveBack(): void {
    this.#earlier = [];
    this.#become(this.#setAside.exchange(this.#written) ?? this.#draft);
  }

  /** What would be missed, if it were replaced. */
  get #written(): Draft | undefined {
    const isBlank = Object.keys(fileOf(this.#draft)).length === 1;
    return isBlank || this.#draft === this.#example ? undefined : this.#draft;
  }

  #begin(draft: Draft): void {
    const written = this.#written;
    if (written) this.#setAside.add(written);
    this.#earlier = [];
    this.#become(draft);
  }

  /** Gives back what was there before the last removal or move. */
  undo(): void {
    const [last = this.#draft] = this.#earlier.slice(-1);
    this.#earlier = this.#earlier.slice(0, -1);
    this.#become(last);
  }

  /** Of a programme that was loaded everything is told; of one that is written here, what was visited. */
  #isTold(path: ValuePath): boolean {
    // Several codes are written in one field.
    const inList = typeof path[path.length - 1] === 'number' ? path.slice(0, -1) : path;
    return ['', pathInWords(path), pathInWords(inList)].some((told) => this.#visited.has(told));
  }

  #replace(draft: Draft): void {
    this.#earlier = [...this.#earlier, this.#draft];
    this.#become(draft);
  }

  #become(draft: Draft): void {
    this.#draft = draft;
    keep(this.#storage, KEY, draft);
  }
}
