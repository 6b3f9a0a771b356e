import {attributesOf} from './attributes.js';
import type {Choice} from './choice.js';
import {widgetOf} from './widgets.js';

/** Kept for the page that the widget is pasted in: here they would write in this one’s address, or break its outline. */
const NOT_HERE = ['url-sync', 'heading-level'];
/** Letters of an address are not asked for one by one. */
const PATIENCE_MS = 500;

/** The widget itself, as a choice makes it. */
export class Preview {
  readonly element: HTMLElement;
  #shown = '';
  #waiting: number | undefined;

  constructor(holder: HTMLElement) {
    this.element = holder;
  }

  /** Follows a choice; what is typed is waited for. */
  follow(choice: Choice): void {
    window.clearTimeout(this.#waiting);
    const {widget} = choice;
    const wanted = Object.entries(attributesOf(choice)).filter(([name]) => !NOT_HERE.includes(name));
    const said = JSON.stringify([widget, wanted]);
    if (said === this.#shown) return this.#paint(choice);
    const show = (): void => {
      this.#shown = said;
      this.#show(widget, wanted);
      this.#paint(choice);
    };
    if (this.#shown === '') show();
    else this.#waiting = window.setTimeout(show, PATIENCE_MS);
  }

  /** Shows nothing until it follows again. */
  rest(): void {
    window.clearTimeout(this.#waiting);
    this.#shown = '';
    this.element.replaceChildren();
  }

  /** A new element each time, as a page that is opened anew has. */
  #show(widget: string, wanted: readonly (readonly [string, string])[]): void {
    const element = document.createElement(widget);
    for (const [name, value] of wanted) element.setAttribute(name, value);
    element.setAttribute('heading-level', '3');
    const inside = document.createElement('p');
    inside.textContent = `${widgetOf(widget).title} : l’aperçu ne peut pas être chargé ici.`;
    element.append(inside);
    this.element.replaceChildren(element);
  }

  #paint({accent}: Choice): void {
    const {firstElementChild} = this.element;
    if (!(firstElementChild instanceof HTMLElement)) return;
    if (accent) firstElementChild.style.setProperty('--draille-accent', accent);
    else firstElementChild.style.removeProperty('--draille-accent');
  }
}
