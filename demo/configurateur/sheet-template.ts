import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {PageView} from './context.js';
import {textField, type Keyboard} from './fields.js';
import {framedDoubt} from './snippets.js';
import {wholeAddress, type Understood} from './typed-address.js';
import {phoneNumber} from './typed-phone.js';
import {widgetOf} from './widgets.js';

const NO_ADDRESS =
  'La feuille attend une adresse qui s’ouvre : celle de votre page, ou celle du dossier chez vous (question 3).';

/** Letters of an address that somebody copies by hand. */
const COPIED_BY_HAND = 60;

function sheet({choice, qr}: PageView, sheetAddress: string): TemplateResult {
  const isShort = sheetAddress.length <= COPIED_BY_HAND;
  const where = choice.widget === 'panel-info' ? undefined : DEPARTEMENTS.get(choice.departement);
  const phone = phoneNumber(choice.phone);
  const {title, lead, otherwise} = widgetOf(choice.widget).sheet;
  return html`<article class="sheet" aria-label="La feuille">
    <h3>${title}</h3>
    <p class="lead">${lead}${where ? html` (<b>${where}</b>)` : nothing}.</p>
    ${
      qr
        ? html`<svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label="Code à photographier">
            <path d=${qr.path} fill="#000" />
          </svg>`
        : nothing
    }
    <p>Photographiez ce code avec un téléphone${isShort ? ', ou recopiez cette adresse :' : '.'}</p>
    ${isShort ? html`<p class="address">${sheetAddress}</p>` : nothing}
    ${'value' in phone && phone.value ? html`<p>Ou appelez le <b class="call">${phone.value}</b></p>` : nothing}
    <p>${otherwise}</p>
  </article>`;
}

/** An answer that the sheet alone asks for. */
interface SheetAnswer {
  readonly label: string;
  readonly help: string;
  readonly inputmode: Keyboard;
  readonly understand: (typed: string) => Understood;
}

const ANSWERS: Readonly<Record<'page' | 'phone', SheetAnswer>> = {
  page: {
    label: 'Adresse de votre page où l’outil s’affiche',
    help: 'Vide : le code mène à la page toute prête, celle du lien.',
    inputmode: 'url',
    understand: wholeAddress,
  },
  phone: {
    label: 'Téléphone à écrire sur la feuille',
    help: 'Celui de la mairie, par exemple, pour qui ne photographie pas de code. Vide : aucun.',
    inputmode: 'tel',
    understand: phoneNumber,
  },
};

const ANSWER_IDS = ['page', 'phone'] as const;

function answerField({typed, typing, actions}: PageView, id: keyof typeof ANSWERS): TemplateResult {
  const {understand, ...words} = ANSWERS[id];
  return textField({
    ...words,
    id,
    value: typed[id],
    understood: understand(typed[id]),
    isTyping: typing === id,
    tell: (value) => actions.change({[id]: value}, id),
    left: (problem) => actions.left(id, problem),
  });
}

/** Labels of the answers that are not understood: the sheet would be printed without them. */
const refusedIn = ({typed}: PageView): readonly string[] =>
  ANSWER_IDS.flatMap((id) => {
    const {understand, label} = ANSWERS[id];
    return 'problem' in understand(typed[id]) ? label : [];
  });

/** A paper that lacks what was typed would be seen on the wall only. */
function printButton(view: PageView): TemplateResult {
  const refused = refusedIn(view);
  const names = refused.map((label) => `« ${label} »`).join(', ');
  return html`${
      refused.length > 0
        ? html`<p class="note" id="feuille-refusee">
            Pas compris, et donc absent de la feuille : ${names}. Corrigez, ou effacez, pour imprimer.
          </p>`
        : nothing
    }
    <button
      type="button"
      aria-describedby=${refused.length > 0 ? 'feuille-refusee' : nothing}
      ?disabled=${!view.qr || refused.length > 0}
      @click=${() => view.actions.print()}
    >
      Imprimer la feuille
    </button>`;
}

/** A sheet to pin up, for who has no page to show the widget in, or nobody who reads it. */
export function sheetPart(view: PageView): TemplateResult {
  const {choice, actions, sheetAddress} = view;
  const doubt = choice.page === '' ? framedDoubt(choice) : undefined;
  const toggled = (event: Event): void => actions.toggleSheet((event.target as HTMLDetailsElement).open);
  return html`<details class="part" @toggle=${toggled}>
    <summary>Feuille à imprimer, avec un code à photographier</summary>
    ${ANSWER_IDS.map((id) => answerField(view, id))} ${doubt ? html`<p class="note">${doubt}</p>` : nothing}
    ${sheetAddress === undefined ? html`<p class="note">${NO_ADDRESS}</p>` : sheet(view, sheetAddress)}
    ${printButton(view)}
  </details>`;
}
