import {html, nothing, type TemplateResult} from 'lit';
import {DEPARTEMENTS} from '../../src/domain/departements.js';
import type {PageView} from './context.js';
import {widgetOf} from './widgets.js';

/** Says, before the text is copied, that this site has nothing to show for a département, and what to do. */
export function missingData({choice, hasData}: PageView): TemplateResult | typeof nothing {
  const {departement, options, widget, hosting} = choice;
  const shows = widgetOf(widget).shows !== undefined && options['src'] === undefined;
  if (!departement || !shows || hasData !== false) return nothing;
  const where = `${DEPARTEMENTS.get(departement) ?? departement} (${departement})`;
  return html`<p class="note" id="sans-donnees">
    Ce site n’a pas de données pour ce département : ${where}.
    ${
      hosting === 'here'
        ? 'Collé tel quel, l’outil n’y montrerait aucun lieu.'
        : 'Votre dossier doit donc les avoir d’ailleurs : l’archive ne peut pas être faite ici.'
    }
    Demandez à votre département ou à votre réseau de conseillers numériques qui les publie, ou faites-les :
    <a href="../guides/heberger/">Héberger, et partir</a>.
  </p>`;
}
