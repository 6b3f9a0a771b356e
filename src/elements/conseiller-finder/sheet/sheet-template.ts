import {html, nothing, type TemplateResult} from 'lit';
import type {SheetMessages} from '../../../i18n/fr-sheet.js';
import type {Messages} from '../../../i18n/fr.js';
import {heading} from '../../heading.js';
import {handset} from '../../icons.js';
import {mailWords} from '../../written.js';
import type {ContactView, LabelView, RestView, SectionView, SheetView} from './sheet-view.js';
import {hoursBlock} from './week-template.js';

/** What a sheet needs from the element that shows it. */
export interface SheetProps {
  readonly view: SheetView;
  /** Level of the place's heading in the page's outline. */
  readonly level: number;
  /** Words of the button that goes back to the list. */
  readonly back: string;
  readonly messages: Messages;
  readonly words: SheetMessages;
  readonly close: () => void;
  readonly retry: () => void;
  /** What takes the sheet away: printing, sending. */
  readonly takeAway: unknown;
}

const LAST_LEVEL = 6;
const under = (level: number, title: string): TemplateResult =>
  heading(Math.min(level + 1, LAST_LEVEL), title);

// The space is in the label's own text: one that stands alone is lost in the name that some browsers give.
const contact = ({kind, href, label, text, whom, main}: ContactView): TemplateResult => {
  const calls = kind === 'call' || kind === 'call-mairie';
  return html`<li>
    <a class="button ${main ? 'main' : ''}" part=${main ? 'call' : nothing} data-contact=${kind} href=${href}
      >${calls ? handset : nothing}<span
        >${`${label} `}<span class=${calls ? 'numbers' : 'written'}
          >${kind === 'write' ? mailWords(text) : text}</span
        ></span
      ><span class="visually-hidden"> ${whom}</span></a
    >
  </li>`;
};

function contactsBlock({contacts, noPhone}: SheetView, words: SheetMessages): TemplateResult {
  return html`${noPhone ? html`<p>${noPhone}</p>` : nothing}
  ${
    contacts.length > 0
      ? html`<ul class="contacts" role="list" aria-label=${words.contacts}>
          ${contacts.map(contact)}
        </ul>`
      : nothing
  }`;
}

const accessBlock = ({accessSheet}: SheetView): TemplateResult | typeof nothing =>
  accessSheet
    ? html`<p><a href=${accessSheet.href}>${accessSheet.label}</a>. ${accessSheet.note ?? nothing}</p>`
    : nothing;

function section({title, paragraphs, items, access}: SectionView, {view, level}: SheetProps): TemplateResult {
  return html`<div class="part">
    ${under(level, title)} ${paragraphs.map((paragraph) => html`<p class="told">${paragraph}</p>`)}
    ${
      items.length > 0
        ? html`<ul class="items" role="list">
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
        : nothing
    }
    ${access ? accessBlock(view) : nothing}
  </div>`;
}

const label = ({name, meaning}: LabelView): TemplateResult =>
  html`<li><strong>${name}</strong>${meaning ? html`<br />${meaning}` : nothing}</li>`;

const labelsBlock = ({view, level, words}: SheetProps): TemplateResult | typeof nothing =>
  view.labels.length > 0
    ? html`<div class="part">
        ${under(level, words.labels)}
        <ul class="items" role="list">
          ${view.labels.map(label)}
        </ul>
      </div>`
    : nothing;

const restNote = ({kind, text}: RestView, {retry, messages}: SheetProps): TemplateResult =>
  kind === 'loading'
    ? html`<p class="soft">${text}</p>`
    : html`<div class="note bad">
        <p>${text}</p>
        <button class="button" type="button" @click=${retry}>${messages.retry}</button>
      </div>`;

function foot({completedBy, dated, source, report}: SheetView, words: SheetMessages): TemplateResult {
  return html`<div class="foot soft">
    ${completedBy ? html`<p>${completedBy}</p>` : nothing}
    <p>${dated}</p>
    ${
      source
        ? html`<p>
            ${source.producers ? html`${source.producers} ` : nothing}${words.data}
            ${
              source.href ? html`<a href=${source.href}>${source.name}</a>` : source.name
            }.${source.licence ? html` ${source.licence}.` : nothing}
          </p>`
        : nothing
    }
    <p class="report"><a href=${report.href}>${report.label}</a></p>
  </div>`;
}

/** The sheet of one place: how to reach it, when it is open, then the rest, and what all that is worth. */
export function sheetTemplate(props: SheetProps): TemplateResult {
  const {view, level, back, words, close, takeAway} = props;
  return html`<div class="sheet" role="region" aria-labelledby="sheet-name">
    <p class="back">
      <button class="button" type="button" @click=${close}><span aria-hidden="true">←</span> ${back}</button>
    </p>
    <div class="name">
      <div id="sheet-name">${heading(level, view.name)}</div>
      ${view.distance ? html`<p class="soft">${view.distance}</p>` : nothing}
    </div>
    <div class="part">
      <p>${view.address.map((line, rank) => (rank > 0 ? html`<br />${line}` : line))}</p>
      ${view.approximate ? html`<p class="soft">${view.approximate}</p>` : nothing}
    </div>
    ${contactsBlock(view, words)} ${takeAway}
    <div class="parts">
      ${hoursBlock(view, level + 1, words)} ${view.sections.map((one) => section(one, props))}
      ${labelsBlock(props)}
    </div>
    <div role="status">${view.rest ? restNote(view.rest, props) : nothing}</div>
    ${foot(view, words)}
  </div>`;
}
