import {checkValue} from '../../src/sources/checked-file/check-value.js';
import {pathInWords, type ValuePath} from '../../src/sources/checked-file/file-problem.js';
import type {SchemaSet} from '../../src/sources/checked-file/json-schema.js';
import {isObject} from '../../src/sources/programme/fields.js';
import {
  fileOf,
  isUnwritten,
  NEW_DRAFT,
  valueAt,
  withAdded,
  withMoved,
  withRemoved,
  withValue,
  type Draft,
} from './draft.js';
import {shownProblems, type ShownProblem} from './form-problems.js';
import type {Beside} from './form-context.js';
import {formFields, type Field} from './schema-form.js';
import {withCodeProblems} from './code-problems.js';
import {Territories} from './territories.js';
import {KnownDrafts} from './known-drafts.js';
import {keep, kept, SetAside, type DraftStorage} from './set-aside.js';

const KEY = 'draille.programme.1';
const KEY_OF_FILES = 'draille.programme.1.fichiers';
const KEY_OF_ERASED = 'draille.programme.1.efface';

/** What the page shows. */
export interface FormView {
  readonly fields: readonly Field[];
  readonly problems: readonly ShownProblem[];
  /** What it lacks is told once somebody has been there. */
  readonly beside: Beside;
  readonly file: Draft;
  readonly canUndo: boolean;
  /** Something was written that a file, an example or an eraser replaced. */
  readonly canReturn: boolean;
  readonly isUnwritten: boolean;
  /** Something was written that is nowhere but in this tab. */
  readonly wouldLose: boolean;
}

/** The programme that somebody writes, and what can be taken back. */
export class FormState {
  readonly #set: SchemaSet;
  readonly #today: string;
  readonly #territories: Territories;
  readonly #storage: DraftStorage | undefined;
  readonly #visited = new Set<string>();
  readonly #setAside: SetAside;
  /** As they were downloaded, or opened. */
  readonly #files: KnownDrafts;
  /** As they were when somebody erased them. */
  readonly #erased: KnownDrafts;
  #draft: Draft;
  /** The example as it came: nobody wrote it. */
  #example: Draft | undefined;
  /** What each step since somebody wrote last replaced: one is taken back at a time. */
  #earlier: readonly Draft[] = [];

  /** @param territories what names in place of codes are understood with */
  constructor(set: SchemaSet, today: string, storage?: DraftStorage, territories = new Territories()) {
    this.#set = set;
    this.#today = today;
    this.#territories = territories;
    this.#storage = storage;
    this.#setAside = new SetAside(storage);
    this.#files = new KnownDrafts(storage, KEY_OF_FILES);
    this.#erased = new KnownDrafts(storage, KEY_OF_ERASED);
    const draft = kept(storage, KEY);
    this.#draft = isObject(draft) ? draft : NEW_DRAFT;
  }

  get view(): FormView {
    const file = fileOf(this.#draft);
    const fields = formFields(this.#set, this.#draft);
    const found = checkValue(file, this.#set, this.#today, 'fields');
    const problems = shownProblems(withCodeProblems(found, file, this.#territories), fields);
    const beside = new Map<string, ShownProblem>();
    for (const problem of problems)
      if (!beside.has(problem.id) && this.#isTold(problem.path)) beside.set(problem.id, problem);
    const [canUndo, canReturn] = [this.#earlier.length > 0, !this.#setAside.isEmpty];
    const [draft, wouldLose] = [this.#draft, this.#wouldLose];
    return {fields, problems, beside, file, canUndo, canReturn, wouldLose, isUnwritten: isUnwritten(draft)};
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
    this.#files.add(draft);
    this.tellAll();
  }

  /** From now on, each field says what is wrong in it. */
  tellAll(): void {
    this.#visited.add('');
  }

  /** What is written now is in a file too. */
  downloaded(): void {
    this.#files.add(this.#draft);
  }

  clear(): void {
    this.#visited.clear();
    this.#erased.add(this.#draft);
    this.#begin(NEW_DRAFT);
  }

  /** Gives back what was written before the last file, example or eraser, and keeps what is there now. */
  giveBack(): void {
    this.#earlier = [];
    this.#become(this.#setAside.exchange(this.#written) ?? this.#draft);
    this.#erased.forget(this.#draft);
  }

  /** What would be missed, if it were replaced. */
  get #written(): Draft | undefined {
    return isUnwritten(this.#draft) || this.#draft === this.#example ? undefined : this.#draft;
  }

  /** What was erased was meant to go. */
  get #wouldLose(): boolean {
    const isOnlyHere = (draft: Draft): boolean => !this.#files.has(draft);
    if (this.#written && isOnlyHere(this.#written)) return true;
    return this.#setAside.all.some((draft) => isOnlyHere(draft) && !this.#erased.has(draft));
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
