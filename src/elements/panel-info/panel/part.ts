import {css} from 'lit';
import type {Shown} from '../bare-panel.js';
import type {AddStyles, PanelElement} from '../panel-element.js';
import {panelContents} from './panel-contents.js';
import {PanelSession} from './panel-session.js';
import {panelStyles} from './panel.styles.js';
import {paperStyles} from './paper.styles.js';

export const styles = css`
  ${panelStyles}
  ${paperStyles}
`;

/** What reads a programme and shows it. Comes with the first one. */
export class PanelDesk {
  readonly #session: PanelSession;

  constructor(element: PanelElement, addStyles: AddStyles) {
    this.#session = new PanelSession(element, addStyles);
  }

  /** Brings all that is shown up to date with what was written and loaded. */
  follow(): void {
    this.#session.follow();
  }

  /** Asks the network for everything again; what is shown stays meanwhile, and if it does not answer. */
  async refresh(): Promise<void> {
    await this.#session.refresh();
  }

  /** What stands in the element, every word ready. */
  view(): Shown {
    return panelContents(this.#session);
  }
}
