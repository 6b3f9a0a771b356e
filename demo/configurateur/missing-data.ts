import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {PageView} from './context.js';
import {widgetOf} from './widgets.js';

const OF_PLACES =
  'Demandez à votre département, ou à votre réseau de conseillers numériques, qui les publie.';
const OF_DATES = 'Donnez l’adresse d’un agenda que vous tenez, dans les réglages avancés de la question 1.';

/** Says, before the text is copied, that this site has nothing to show for a territory, and what to do. */
export function missingData({choice, hasData}: PageView): TemplateResult | typeof nothing {
  const {departement, options, widget, hosting} = choice;
  if (options['src'] !== undefined || hasData !== false) return nothing;
  const name = DEPARTEMENTS.get(departement);
  const where =
    name === undefined ? 'pour toute la France' : `pour ce département : ${name} (${departement})`;
  return html`<div class="note" id="sans-donnees">
    <p>
      <b>${hosting === 'here' ? 'Ne collez pas ceci' : 'L’archive ne peut pas être faite ici'}</b> : ce site
      n’a pas de données ${where}.
    </p>
    <p>
      ${widgetOf(widget).shows === '.json' ? OF_PLACES : OF_DATES}
      ${departement ? nothing : 'Ou choisissez un département, à la question 2.'} Pour faire ces données
      vous-même : <a href="../guides/heberger/">Héberger, et partir</a>.
    </p>
  </div>`;
}
