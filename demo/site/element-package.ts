import type {TaggedElement} from '../../manifest/public-only.js';
import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {codeBlock} from './inline.js';

/** How a project that is built installs an element, and has what it writes checked. */
export function packageUse({tagName, name, events = []}: TaggedElement): Markup {
  const [heard] = events;
  const given = 'departement="48" src="/data/"';
  const listens = (written: string): string => (heard ? `\n  ${written}` : '');
  return html`<h3>Avec npm</h3>
    ${codeBlock(`npm install draille`, 'Installation')}
    <p>
      Le paquet n’est pas encore publié : d’ici là, <code>npm pack</code>, dans le dépôt, en fait l’archive.
    </p>
    ${codeBlock(
      `import 'draille/${tagName}/define'; // déclare la balise\nimport {${name}} from 'draille/${tagName}'; // la classe seule`,
      'Import',
    )}
    <p>
      Un script construit avec votre site n’a pas de données à côté de lui : écrivez <code>src</code>. Tout
      peut être importé sur un serveur ; la balise y est écrite telle quelle. TypeScript connaît la balise,
      ses propriétés et ses événements ; les types des événements s’importent de <code>draille</code>, les
      autres de <code>draille/domain</code> et de <code>draille/sources</code>.
    </p>
    <h4>React 19 et JSX</h4>
    ${codeBlock(
      `import 'draille/jsx'; // une fois, pour les types\n\n<${tagName}\n  ${given}${listens(`on${heard?.name ?? ''}={(event) => console.log(event)}`)}\n/>`,
      'React',
    )}
    <h4>Vue 3</h4>
    ${codeBlock(
      `import 'draille/vue'; // une fois, pour les types\n\n<${tagName}\n  ${given}${listens(`@${heard?.name ?? ''}="(event) => console.log(event)"`)}\n/>`,
      'Vue',
    )}
    <p>
      Dites au compilateur de Vue que les balises à trait d’union ne sont pas des composants :
      <code>isCustomElement: (tag) => tag.includes('-')</code>.
    </p>`;
}
