import type {TaggedElement} from '../../manifest/public-only.js';
import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {said, sentenceOf} from './element-words.js';
import {codeBlock, entries, entry, inline} from './inline.js';

/** A style sheet that says what is so already, to change from. */
function sheetFor({tagName, cssProperties = [], cssParts = []}: TaggedElement): string {
  const variables = cssProperties.map((one) => `  ${one.name}: ${one.default ?? 'initial'};\n`);
  const part = cssParts.find(({name}) => name === 'call') ?? cssParts[0];
  const rule = part ? `\n\n${tagName}::part(${part.name}) {\n  font-weight: bold;\n}` : '';
  return `${tagName} {\n${variables.join('')}}${rule}`;
}

/** What a page can change of the look of an element. */
export function looksSection(element: TaggedElement): Markup {
  const {tagName, cssProperties = [], cssParts = []} = element;
  const words = (kind: 'cssProperty' | 'cssPart', name: string): Markup =>
    html`<p>${inline(said(sentenceOf(kind, tagName, name), tagName, name))}</p>`;
  const variables = cssProperties.map((one) =>
    entry(
      html`<code>${one.name}</code>`,
      html`${words('cssProperty', one.name)}
      ${one.default && html`<p>Par défaut : <code>${one.default}</code>.</p>`}`,
    ),
  );
  const parts = cssParts.map(({name}) => entry(html`<code>::part(${name})</code>`, words('cssPart', name)));
  return html`<h2 id="apparence">Apparence</h2>
    <p>
      La police et la taille sont celles de votre page. L’outil est clair, et sombre dans une page qui l’est
      (<code>color-scheme</code>). Le reste s’écrit dans la feuille de style de votre site :
    </p>
    ${codeBlock(sheetFor(element), 'Feuille de style')}
    <h3>Variables</h3>
    ${entries(variables)}
    <h3>Parties</h3>
    ${entries(parts)}`;
}

const SAMPLES: Readonly<Record<string, string>> = {
  '': '  <p>Pour vous faire aider, appelez la mairie.</p>',
  title: '  <span slot="title">Votre titre</span>',
};

/** What a page can write between the tags of an element. */
export function slotsSection({tagName, slots = []}: TaggedElement): Markup {
  const lines = slots.map(({name}) => SAMPLES[name] ?? `  <p slot="${name}">Vos mots.</p>`);
  const things = slots.map(({name}) =>
    entry(
      name === '' ? html`Sans <code>slot</code>` : html`<code>slot="${name}"</code>`,
      html`<p>${inline(said(sentenceOf('slot', tagName, name), tagName, name))}</p>`,
    ),
  );
  return html`<h2 id="vos-mots">Vos mots</h2>
    <p>Ce que vous écrivez entre les deux balises, chaque phrase à sa place :</p>
    ${codeBlock([`<${tagName}>`, ...lines, `</${tagName}>`].join('\n'), 'Balise avec vos mots')}
    ${entries(things)}`;
}
