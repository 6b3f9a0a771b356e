import {html, type TemplateResult} from 'lit';
import type {PageView} from './context.js';
import {folderOf} from './own-folder.js';
import {widgetOf} from './widgets.js';

/** The files, for who wants them at home. */
export function archivePart({choice, archiveNote, actions}: PageView): TemplateResult {
  const ownData = choice.options['src'] !== undefined;
  const hasData = widgetOf(choice.widget).shows !== undefined && !ownData;
  const folder = folderOf(choice.files);
  return html`<section class="part" aria-labelledby="archive">
    <h3 id="archive">Tout héberger chez vous</h3>
    <p>
      Une archive avec les scripts${hasData ? ', les données du département' : ''}, le texte à coller et la
      marche à suivre, à déposer sur votre propre site. Vos visiteurs ne contactent alors que
      lui${ownData ? ', et l’hôte de vos propres données' : ''}.
    </p>
    <p>
      ${
        choice.hosting === 'ours'
          ? html`Le texte à coller cherche l’outil dans <code>${folder}</code> (question 3).`
          : html`Le texte à coller deviendra celui de votre dossier : il n’appellera plus ce site.`
      }
    </p>
    <button type="button" @click=${() => actions.download()}>Télécharger l’archive (ZIP)</button>
    <p class="problem">${archiveNote}</p>
  </section>`;
}
