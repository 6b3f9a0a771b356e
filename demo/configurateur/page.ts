import {html, render} from 'lit';
import type {Package} from 'custom-elements-manifest';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import type {QrCode} from '../../src/elements/conseiller-finder/take-away/qr.js';
import {accentAdvice} from './accent-advice.js';
import type {Choice} from './choice.js';
import type {Actions, PageView} from './context.js';
import {copied} from '../copied.js';
import {knobsOf, optionsFor} from './knobs.js';
import {download, type Downloading} from './download.js';
import type {Preview} from './preview.js';
import {questions, STEPS} from './questions.js';
import {result} from './result-template.js';
import {adviceFor} from './snippets.js';
import type {Place, PageAddress} from './page-address.js';
import type {TerritoryData} from './territory-data.js';
import {folderOf} from './own-folder.js';
import {framedPage, type Release} from './ways.js';

/** What the page is given. */
export interface PageOptions extends Downloading {
  readonly manifest: Package;
  /** Where the files of this site are. */
  readonly base: string;
  readonly integrity: Integrity | undefined;
  /** Where this site has the plugin for WordPress. */
  readonly plugin: string | undefined;
  /** Folder of the data of this site. */
  readonly dataAddress: string;
  readonly data: TerritoryData;
  readonly address: PageAddress;
  readonly preview: Preview;
  /** Draws an address as a code. */
  readonly qrOf: (address: string) => Promise<QrCode>;
}

/** The questions in a page, and what comes of them. */
export class ConfiguratorPage {
  readonly #root: HTMLElement;
  readonly #said: HTMLElement;
  readonly #options: PageOptions;
  #place: Place;
  #qr: {readonly address: string; readonly code: QrCode} | undefined;
  #sheetIsOpen = false;
  #communeProblem = '';
  #archiveNote = '';

  /** @param said tells what happened, to who does not see it */
  constructor(root: HTMLElement, said: HTMLElement, options: PageOptions) {
    this.#root = root;
    this.#said = said;
    this.#options = options;
    this.#place = options.address.read(STEPS);
    options.address.follow(() => {
      this.#place = options.address.read(STEPS);
      this.#changed();
    });
    void options.data.askDepartements().then(() => this.#show());
    this.#changed();
  }

  readonly #actions: Actions = {
    change: (part, typing) => this.#take({...this.#place.choice, ...part}, typing),
    option: (attribute, value, typing) => {
      const {[attribute]: _, ...others} = this.#place.choice.options;
      const options = value === undefined ? others : {...others, [attribute]: value};
      this.#take({...this.#place.choice, options}, typing);
    },
    addCommune: (typed) => this.#addCommune(typed),
    removeCommune: (code) => {
      const {communes} = this.#place.choice;
      this.#actions.change({communes: communes.filter((one) => one !== code)});
      this.#say('Commune retirée.', 'quiet');
      this.#root.querySelector<HTMLElement>('#commune')?.focus();
    },
    tellColour: () => {
      const {accent} = this.#place.choice;
      if (accent) this.#say(accentAdvice(accent).sentence, 'quiet');
    },
    goTo: (step) => {
      this.#place = {...this.#place, step};
      this.#options.address.write(this.#place, 'chosen');
      this.#say('', 'quiet');
      this.#show();
      this.#root.querySelector<HTMLElement>(`#etape-${step}`)?.focus();
    },
    copy: (text, from) => void copied(text, from).then((sentence) => this.#say(sentence)),
    download: () => void this.#download(),
    openSheet: () => {
      this.#sheetIsOpen = true;
      this.#drawCode();
    },
    print: () => window.print(),
  };

  get #release(): Release {
    const {base, integrity} = this.#options;
    const {files} = this.#place.choice;
    return {base: files === '' ? base : folderOf(files), integrity};
  }

  get #view(): PageView {
    const {manifest, data, plugin, dataAddress} = this.#options;
    const {step} = this.#place;
    const knobs = knobsOf(manifest, this.#place.choice.widget);
    const choice = {...this.#place.choice, options: optionsFor(knobs, this.#place.choice.options)};
    const sheetAddress = choice.page.trim() || framedPage(choice, this.#release);
    return {
      choice,
      knobs,
      step,
      sheetAddress,
      communes: data.communes(choice.departement),
      hasData: data.has(choice.departement),
      communeProblem: this.#communeProblem,
      advice: adviceFor(choice, this.#release),
      qr: this.#qr?.address === sheetAddress ? this.#qr.code : undefined,
      archiveNote: this.#archiveNote,
      plugin,
      dataAddress,
      actions: this.#actions,
    };
  }

  #take(choice: Choice, typing?: 'typing'): void {
    this.#place = {...this.#place, choice};
    this.#communeProblem = '';
    this.#archiveNote = '';
    this.#say('', 'quiet');
    this.#options.address.write(this.#place, typing ?? 'chosen');
    this.#changed();
  }

  #changed(): void {
    this.#show();
    const {departement} = this.#place.choice;
    void this.#options.data.askCommunes(departement).then(() => this.#show());
    if (this.#sheetIsOpen) this.#drawCode();
  }

  #show(): void {
    const view = this.#view;
    const {preview} = this.#options;
    const page = html`<form autocomplete="off" novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${questions(view)}
      </form>
      ${result(view)}
      <aside aria-labelledby="apercu">
        <h2 id="apercu">Aperçu</h2>
        ${preview.element}
      </aside>`;
    render(page, this.#root);
    preview.follow(view.choice);
  }

  #say(sentence: string, manner: 'seen' | 'quiet' = 'seen'): void {
    this.#said.className = manner;
    this.#said.textContent = sentence;
  }

  #addCommune(typed: string): void {
    const {departement, communes} = this.#place.choice;
    const input = this.#root.querySelector<HTMLInputElement>('#commune');
    const found = this.#options.data.find(departement, typed);
    if (!found) {
      this.#communeProblem = 'Choisissez une commune de la liste : écrivez le début de son nom.';
      this.#show();
      return input?.focus();
    }
    this.#actions.change({communes: [...new Set([...communes, found.code])]});
    if (input) input.value = '';
    this.#say(`${found.name} : ajoutée.`, 'quiet');
  }

  #drawCode(): void {
    const {sheetAddress} = this.#view;
    const drawn = this.#options.qrOf(sheetAddress).then((code) => ({address: sheetAddress, code}));
    void drawn.then(
      (qr) => {
        this.#qr = qr;
        this.#show();
      },
      // An address that is too long for a code is still written under it.
      () => undefined,
    );
  }

  async #download(): Promise<void> {
    this.#archiveNote = '';
    this.#say('L’archive se prépare.');
    const refusal = await download(this.#view.choice, this.#options);
    this.#archiveNote = refusal ?? '';
    this.#say(refusal ?? 'L’archive est dans vos téléchargements.', refusal ? 'quiet' : 'seen');
    this.#show();
  }
}
