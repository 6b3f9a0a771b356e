import {html, nothing, type TemplateResult} from 'lit';
import {accentAdvice} from './accent-advice.js';
import {CMS_LIST} from './cms.js';
import type {PageView} from './context.js';
import {radioField, selectField, valueOf} from './fields.js';
import {filesFields} from './files-template.js';
import {knobFields} from './knob-templates.js';
import {territoryQuestion} from './territory-question.js';
import {WIDGETS} from './widgets.js';

/** The widget’s own colour. */
const OWN = '#1d5c4d';

function widgetQuestion(view: PageView): TemplateResult {
  const {choice, actions} = view;
  return html`${WIDGETS.map(({tag, label, help}) =>
    radioField({
      id: `outil-${tag}`,
      name: 'outil',
      label,
      help,
      checked: choice.widget === tag,
      tell: () => actions.change({widget: tag}),
    }),
  )}
  ${knobFields(view)}`;
}

function siteQuestion(view: PageView): TemplateResult {
  const {choice, actions} = view;
  return html`${selectField({
    id: 'site',
    label: 'Votre site est fait avec',
    help: 'Vous ne savez pas ? C’est souvent écrit tout en bas du site, ou sur la page où vous vous connectez.',
    choices: CMS_LIST.map(({id, label}) => ({value: id, label})),
    value: choice.cms,
    tell: (told) => {
      const found = CMS_LIST.find(({id}) => id === told);
      if (found) actions.change({cms: found.id});
    },
  })}
  ${filesFields(view)}`;
}

function colourQuestion({choice, actions}: PageView): TemplateResult {
  const {accent} = choice;
  return html`<div class="field">
      <label for="couleur">Votre couleur</label>
      <div class="with-button">
        <input
          id="couleur"
          type="color"
          aria-describedby="contraste"
          .value=${accent || OWN}
          @input=${(event: Event) => actions.change({accent: valueOf(event)}, 'couleur')}
          @change=${() => actions.tellColour()}
        />
        ${
          accent
            ? html`<button type="button" @click=${() => actions.change({accent: ''})}>
                Garder celle de l’outil
              </button>`
            : nothing
        }
      </div>
      <p class="help" id="contraste">
        ${accent ? accentAdvice(accent).sentence : 'Celle de vos titres ou de vos boutons. Ici, celle de l’outil.'}
      </p>
    </div>
    ${selectField({
      id: 'langue',
      label: 'La langue',
      choices: [
        {value: '', label: 'Celle de la page (français)'},
        {value: 'en', label: 'Anglais'},
      ],
      value: choice.lang,
      tell: (told) => actions.change({lang: told === 'en' ? 'en' : ''}),
    })}`;
}

const QUESTIONS: readonly (readonly [title: string, body: (view: PageView) => TemplateResult])[] = [
  ['Que voulez-vous montrer ?', widgetQuestion],
  ['Où ?', territoryQuestion],
  ['Avec quel outil est fait votre site ?', siteQuestion],
  ['Vos couleurs', colourQuestion],
];

/** How many screens a telephone goes through: the questions, then what comes of them. */
export const STEPS = QUESTIONS.length + 1;

function way({step, actions}: PageView): TemplateResult {
  return html`<p class="steps">
    ${step > 1 ? html`<button type="button" @click=${() => actions.goTo(step - 1)}>Précédent</button>` : nothing}
    <button type="button" class="main" @click=${() => actions.goTo(step + 1)}>
      ${step === QUESTIONS.length ? 'Voir le texte à coller' : 'Suivant'}
    </button>
  </p>`;
}

/** The questions; a small screen shows the one that is current. */
export const questions = (view: PageView): TemplateResult =>
  html`${QUESTIONS.map(
    ([title, body], rank) =>
      html`<fieldset class=${rank + 1 === view.step ? 'question current' : 'question'}>
        <legend>
          <h2 id=${`etape-${rank + 1}`} tabindex="-1">
            <span class="rank">${rank + 1}<span class="hidden"> sur ${QUESTIONS.length}</span></span>
            ${title}
          </h2>
        </legend>
        ${body(view)} ${rank + 1 === view.step ? way(view) : nothing}
      </fieldset>`,
  )}`;
