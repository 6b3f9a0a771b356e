import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {PageView} from './context.js';
import {textField} from './fields.js';
import {widgetOf} from './widgets.js';

function sheet({choice, sheetAddress, qr}: PageView): TemplateResult {
  const where = choice.widget === 'panel-info' ? undefined : DEPARTEMENTS.get(choice.departement);
  const {title, lead, otherwise} = widgetOf(choice.widget).sheet;
  return html`<article class="sheet" aria-label="La feuille">
    <h3>${title}</h3>
    <p class="lead">${lead}${where ? html`, <b>${where}</b>` : nothing}.</p>
    ${
      qr
        ? html`<svg viewBox="0 0 ${qr.size} ${qr.size}" role="img" aria-label="Code à photographier">
            <path d=${qr.path} fill="#000" />
          </svg>`
        : nothing
    }
    <p>Photographiez ce code avec un téléphone, ou recopiez cette adresse :</p>
    <p class="address">${sheetAddress}</p>
    <p>${otherwise}</p>
  </article>`;
}

/** A sheet to pin up, for who has no page to show the widget in, or nobody who reads it. */
export function sheetPart(view: PageView): TemplateResult {
  const {choice, actions, qr} = view;
  const opened = (event: Event): void => {
    if ((event.target as HTMLDetailsElement).open) actions.openSheet();
  };
  return html`<details class="part" @toggle=${opened}>
    <summary>Feuille à imprimer, avec un code à photographier</summary>
    ${textField({
      id: 'page',
      label: 'Adresse de votre page où l’outil s’affiche',
      help: 'Vide : le code mène à la page toute prête, celle du lien.',
      type: 'url',
      value: choice.page,
      tell: (page) => actions.change({page}, 'typing'),
    })}
    ${sheet(view)}
    <button type="button" ?disabled=${!qr} @click=${() => actions.print()}>Imprimer la feuille</button>
  </details>`;
}
