import {render} from 'lit';
import type {SupportProgramme} from '../../src/domain/programme.js';
import type {ValuePath} from '../../src/sources/checked-file/file-problem.js';
import type {SchemaSet} from '../../src/sources/checked-file/json-schema.js';
import {decodedText} from '../../src/sources/decoded-text.js';
import type {Draft} from './draft.js';
import {codesIn, itemsIn} from './codes.js';
import {draftDownload, readyDownload, type Download} from './download.js';
import {fieldTemplate} from './field-templates.js';
import {goTo} from './focus.js';
import type {Beside} from './form-context.js';
import {FormState} from './form-state.js';
import type {Leaving} from './leaving.js';
import {Message} from '../message.js';
import type {PageContext} from './page-context.js';
import {pageTemplate} from './page-template.js';
import {readFile} from './read-file.js';
import {idOf} from './schema-form.js';
import type {DraftStorage} from './set-aside.js';
import {snippetOf} from './snippet.js';
import {Territories, type TerritorySource} from './territories.js';

/** What the page is given. */
export interface PageOptions {
  readonly set: SchemaSet;
  readonly today: string;
  readonly storage?: DraftStorage | undefined;
  /** Address of the example. */
  readonly example: string;
  /** Address of the folder of the scripts. */
  readonly base: string;
  readonly leaving: Leaving;
  /** Where names in place of codes are read; without it, codes alone are understood. */
  readonly territories?: TerritorySource;
  /** @throws when there is no programme to show yet */
  readonly programmeOf: (file: Draft) => SupportProgramme;
  /** Puts a text where it can be pasted from. */
  readonly copy: (text: string) => Promise<void>;
  /** Gives a file to whoever asked for it. */
  readonly save: (name: string, type: string, text: string) => void;
}

/** The form in a page: shows its state, and changes it as somebody asks. */
export class FormPage {
  readonly #root: HTMLElement;
  readonly #said: Message;
  readonly #options: PageOptions;
  readonly #territories: Territories;
  readonly #state: FormState;
  #refused: readonly string[] = [];
  #unread = 0;

  /** @param said tells what happened, to who does not see it */
  constructor(root: HTMLElement, said: HTMLElement, options: PageOptions) {
    this.#root = root;
    this.#said = new Message(said);
    this.#options = options;
    this.#territories = new Territories(options.territories);
    this.#state = new FormState(options.set, options.today, options.storage, this.#territories);
    // What stood for the form while it was coming.
    root.replaceChildren();
    this.#show();
  }

  #show(said?: string): void {
    if (said !== undefined) this.#said.say(said);
    const {view} = this.#state;
    this.#options.leaving.isNeeded(view.wouldLose);
    render(pageTemplate(view, this.#context(view.file, view.beside)), this.#root);
  }

  #context(file: Draft, beside: Beside): PageContext {
    return {
      beside,
      namesOf: (list, codes) => this.#territories.namesOf(list, codes),
      fieldTemplate,
      refused: this.#refused,
      unread: this.#unread,
      programme: this.#programmeOf(file),
      snippet: snippetOf(file, this.#options.base),
      actions: {
        write: (path, value) => {
          this.#state.write(path, value);
          this.#show('');
        },
        writeCodes: (path, text) => void this.#writeCodes(path, itemsIn(text)),
        visit: (path, said) => {
          this.#state.visit(path);
          this.#show(said);
        },
        add: (path, blank, label) => this.#add(path, blank, label),
        remove: (path, rank, item) => this.#remove(path, rank, item),
        move: (path, from, to, item) => this.#move(path, from, to, item),
      },
      page: {
        open: (chosen) =>
          void chosen.arrayBuffer().then((bytes) => this.#open(chosen.name, decodedText(bytes))),
        openExample: () => void this.#openExample(),
        clear: () => {
          this.#state.clear();
          this.#refused = [];
          this.#unread = 0;
          this.#show(`Tout est effacé.${this.#wayBack}`);
          goTo(this.#root, 'fichier');
        },
        giveBack: () => {
          this.#state.giveBack();
          this.#show('Ce que vous aviez écrit est revenu.');
          goTo(this.#root, 'fichier');
        },
        undo: () => {
          this.#state.undo();
          this.#show('C’est rétabli.');
          goTo(this.#root, 'fichier');
        },
        goTo: (id) => goTo(this.#root, id),
        download: () => this.#give(readyDownload(this.#state.view)),
        downloadDraft: () => this.#give(draftDownload(this.#state.view)),
        copy: (text) => void this.#copy(text),
      },
    };
  }

  /** A name is no mistake before what it may stand for was read. */
  async #writeCodes(path: ValuePath, items: readonly string[]): Promise<void> {
    const list = String(path[path.length - 1]);
    const near = codesIn(this.#state.view.file);
    const settle = (written: readonly string[]): void => {
      const codes = this.#territories.codesOf(list, written);
      if (codes.join() !== this.#state.listAt(path).join())
        this.#state.write(path, codes.length > 0 ? codes : undefined);
      if (!this.#territories.awaits(list, codes)) this.#state.visit(path);
      this.#show();
    };
    settle(items);
    await this.#territories.ask(list, items, near);
    settle(this.#state.listAt(path).map(String));
    this.#state.visit(path);
    this.#show();
  }

  #programmeOf(file: Draft): SupportProgramme | undefined {
    try {
      return this.#options.programmeOf(file);
    } catch {
      return undefined;
    }
  }

  #add(path: ValuePath, blank: unknown, label: string): void {
    this.#state.add(path, blank);
    const {length} = this.#state.listAt(path);
    this.#show(`${label} ${length} : à remplir.`);
    goTo(this.#root, idOf([...path, length - 1]), 'inside');
  }

  #remove(path: ValuePath, rank: number, item: string): void {
    this.#state.remove(path, rank);
    this.#show(`${item} : retiré. « Annuler », sous « Commencer », le rétablit.`);
    const {length} = this.#state.listAt(path);
    goTo(this.#root, length > 0 ? idOf([...path, Math.min(rank, length - 1)]) : `${idOf(path)}-ajouter`);
  }

  #move(path: ValuePath, from: number, to: number, item: string): void {
    this.#state.move(path, from, to);
    const {length} = this.#state.listAt(path);
    this.#show(`${item} : maintenant en place ${to + 1} sur ${length}.`);
    const id = idOf([...path, to]);
    const [same, other] = to < from ? ['monter', 'descendre'] : ['descendre', 'monter'];
    goTo(this.#root, this.#root.querySelector(`#${id}-${same}`) ? `${id}-${same}` : `${id}-${other}`);
  }

  /** What was replaced is a press away. */
  get #wayBack(): string {
    return this.#state.view.canReturn ? ' « Revenir à ce que j’avais écrit » rétablit le vôtre.' : '';
  }

  #open(name: string, text: string, from: 'file' | 'example' = 'file'): void {
    const read = readFile({name, text}, this.#options.set, this.#options.today);
    this.#refused = 'refused' in read ? [`${read.refused} Ce que vous avez écrit est resté.`] : read.unread;
    if ('draft' in read) {
      this.#state.load(read.draft, from);
      this.#unread = read.unread.length;
    }
    this.#show('draft' in read ? `${name} est ouvert.${this.#wayBack}` : '');
  }

  async #openExample(): Promise<void> {
    try {
      const response = await fetch(this.#options.example);
      if (!response.ok) throw new Error(String(response.status));
      this.#open('L’exemple', await response.text(), 'example');
    } catch {
      this.#refused = ['L’exemple n’a pas pu être chargé. Vérifiez la connexion, puis réessayez.'];
      this.#show('');
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await this.#options.copy(text);
      this.#show('Les lignes sont copiées : collez-les dans votre page.');
    } catch {
      this.#show('La copie n’a pas marché. Sélectionnez les lignes, puis copiez-les.');
    }
  }

  #give(download: Download): void {
    if ('toMend' in download) this.#state.tellAll();
    else {
      this.#options.save(download.name, 'application/json', download.text);
      this.#state.downloaded();
    }
    this.#show(download.said);
    if ('toMend' in download) goTo(this.#root, download.toMend);
  }
}
