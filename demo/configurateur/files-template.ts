import {html, nothing, type TemplateResult} from 'lit';
import type {PageView} from './context.js';
import {radioField, textField} from './fields.js';
import {FOLDER_LABEL} from './own-folder.js';
import {wholeAddress} from './typed-address.js';

const FOLDER = 'fichiers-adresse';

function folderField({typed, typing, actions}: PageView): TemplateResult {
  return textField({
    id: FOLDER,
    label: FOLDER_LABEL,
    help: 'Par exemple https://www.votre-commune.fr/draille/',
    inputmode: 'url',
    value: typed.files,
    understood: wholeAddress(typed.files),
    isTyping: typing === FOLDER,
    tell: (files) => actions.change({files}, FOLDER),
    left: (problem) => actions.left(FOLDER, problem),
  });
}

/** Whose files the text asks for. WordPress’ plugin has the scripts: there, it is the data. */
export function filesFields(view: PageView): TemplateResult {
  const {typed, actions} = view;
  const ofPlugin = typed.cms === 'wordpress';
  return html`<fieldset class="several">
    <legend>Où sont ${ofPlugin ? 'les données' : 'les fichiers de l’outil'} ?</legend>
    ${radioField({
      id: 'fichiers-ici',
      name: 'fichiers',
      label: 'Sur ce site : rien à déposer',
      help: ofPlugin
        ? 'WordPress les y relit chaque jour.'
        : 'Vos visiteurs le contactent. Les données y sont tenues à jour.',
      checked: typed.hosting === 'here',
      tell: () => actions.change({hosting: 'here'}),
    })}
    ${radioField({
      id: 'fichiers-chez-nous',
      name: 'fichiers',
      label: 'Chez nous : nous y déposons l’archive',
      checked: typed.hosting === 'ours',
      tell: () => actions.change({hosting: 'ours'}),
    })}
    ${typed.hosting === 'ours' ? folderField(view) : nothing}
  </fieldset>`;
}
