import {html, Markup} from '../../src/data-builder/report-markup.js';
import {fragmentOf, NEW_CHOICE} from '../configurateur/choice.js';
import {written} from '../configurateur/ways.js';
import {HOST_FOLDER} from '../host-folder.js';
import {pathOf, type Intro} from './element-intros.js';
import {codeBlock, inline} from './inline.js';
import type {SiteFacts} from './site-facts.js';
import {linkFrom} from './site-page.js';

/** The element at work, with the files of this site in place of those of whoever pastes it. */
function live({tag, pasted, example}: Intro): Markup {
  const path = pathOf(tag);
  const options = example ? {...pasted.options, src: linkFrom(path, example)} : pasted.options;
  const text = written('element', {...pasted, options}, {base: linkFrom(path, 'draille/')});
  return html`${example && html`<p class="quiet">Ce qui suit montre des données d’exemple.</p>`}
    <div class="live">${new Markup(text)}</div>`;
}

function toChange({pasted}: Intro): string {
  const own = pasted.options['src'];
  return own
    ? `Remplacez \`${own}\` par l’adresse de votre fichier, et \`${HOST_FOLDER}\` par celle du dossier de l’outil.`
    : `Remplacez \`${HOST_FOLDER}\` par l’adresse du dossier de l’outil, et \`${pasted.departement}\` par le numéro de votre département.`;
}

/** Address of the configurator, the widget being chosen already. */
function configuratorFor(tag: string): string {
  const fragment = fragmentOf({...NEW_CHOICE, widget: tag});
  return linkFrom(pathOf(tag), 'configurateur/') + (fragment && `#${fragment}`);
}

/** An introduction whose places, where it shows any, are those of this site. */
const withPlacesOf = ({departement}: SiteFacts, intro: Intro): Intro =>
  intro.pasted.departement ? {...intro, pasted: {...intro.pasted, departement}} : intro;

/** What a secretary came for: to see it, to take it. */
export function top(presented: Intro, facts: SiteFacts): Markup {
  const intro = withPlacesOf(facts, presented);
  const {tag, lead, pasted} = intro;
  return html`<p class="tag"><code>&lt;${tag}&gt;</code></p>
    <p class="lead">${inline(lead)}</p>
    <nav class="contents" aria-label="Sur cette page">
      <ul>
        <li><a href="#coller">Le texte à coller</a></li>
        <li><a href="#reglages">Réglages</a></li>
        <li><a href="#apparence">Apparence</a></li>
        <li><a href="#vos-mots">Vos mots</a></li>
        <li><a href="#developpeurs">Pour les développeurs</a></li>
      </ul>
    </nav>
    ${live(intro)}
    <h2 id="coller">Le texte à coller</h2>
    <p>${inline(toChange(intro))} Le configurateur le fait pour vous, avec vos réglages.</p>
    ${codeBlock(written('element', pasted, {base: HOST_FOLDER}), 'Texte à coller')}
    <p class="actions">
      <a class="button main" href="${configuratorFor(tag)}">Régler cet outil et le coller</a>
    </p>`;
}
