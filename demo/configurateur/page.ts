import {html, render} from 'lit';
import type {Message} from '../message.js';
import type {PageView} from './context.js';
import {departementFor} from './departement-for.js';
import {PageActions} from './page-actions.js';
import type {PageOptions} from './page-options.js';
import {viewOf} from './page-view.js';
import {previewPart} from './preview-template.js';
import {questions, STEPS} from './questions.js';
import {result} from './result-template.js';
import {SheetCode} from './sheet-code.js';
import {ConfiguratorState} from './state.js';
import {shownFile} from './widgets.js';

/** The questions in a page, and what comes of them. */
export class ConfiguratorPage {
  readonly #root: HTMLElement;
  readonly #options: PageOptions;
  readonly #state: ConfiguratorState;
  readonly #code: SheetCode;
  readonly #actions: PageActions;

  /** @param message tells what happened, to who does not see it */
  constructor(root: HTMLElement, message: Message, options: PageOptions) {
    this.#root = root;
    this.#options = options;
    this.#state = new ConfiguratorState(options.address, STEPS);
    this.#code = new SheetCode(options.qrOf);
    this.#actions = new PageActions({
      ...{state: this.#state, options, message},
      view: () => this.#view,
      show: () => this.#show(),
      follow: () => this.#follow(),
      focus: (id) => root.querySelector<HTMLElement>(`#${id}`)?.focus(),
    });
    options.address.follow(() => {
      this.#state.reread();
      this.#follow();
    });
    // What stands for the page as long as it has not come.
    root.replaceChildren();
    this.#follow();
  }

  get #view(): PageView {
    return viewOf(this.#state, this.#options, this.#code, this.#actions);
  }

  /** Shows what was chosen, then what has to come for it. */
  #follow(): void {
    this.#show();
    const {choice} = this.#state;
    const {data} = this.#options;
    void data.askCommunes(departementFor(choice)).then(() => this.#show());
    void data.askFile(shownFile(choice)).then(() => this.#show());
    const {sheetAddress, qr} = this.#view;
    if (this.#state.sheetIsOpen && sheetAddress !== undefined && !qr)
      void this.#code.draw(sheetAddress).then(() => this.#show());
  }

  #show(): void {
    const view = this.#view;
    const {preview} = this.#options;
    const page = html`<form autocomplete="off" novalidate @submit=${(event: Event) => event.preventDefault()}>
        ${questions(view)}
      </form>
      ${result(view)}
      <div class="beside-questions">
        <aside aria-labelledby="apercu">
          <h2 id="apercu" tabindex="-1">Aperçu</h2>
          ${previewPart(view, preview.element)}
        </aside>
      </div>`;
    render(page, this.#root);
    if (view.awaited.length === 0) preview.follow(view.choice);
    else preview.rest();
  }
}
