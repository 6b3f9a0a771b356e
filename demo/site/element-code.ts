import type {CustomElementField, Event, Package} from 'custom-elements-manifest';
import type {TaggedElement} from '../../manifest/public-only.js';
import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {carriedBy, methodsOf, propertiesOf, shared, signatureOf, type Carried} from './element-facts.js';
import {packageUse} from './element-package.js';
import {said, sentenceOf, settingOf} from './element-words.js';
import {entries, entry, inline} from './inline.js';

const typed = (name: string, type: string | undefined): Markup =>
  html`<code>${name}: ${type ?? 'unknown'}</code>`;

function property(tag: string, {name, type, attribute, readonly}: CustomElementField): Markup {
  const own = sentenceOf('property', tag, name);
  const setting = attribute === undefined ? undefined : settingOf(tag, attribute);
  const words =
    setting && attribute !== undefined
      ? html`<p>${inline(setting.label)} : l’attribut <code>${attribute}</code>.</p>`
      : html`<p>${inline(said(own, tag, name))}</p>`;
  return entry(typed(name, type?.text), html`${words} ${readonly && html`<p>En lecture seule.</p>`}`);
}

function carried(tag: string, {className, name, type, values}: Carried): Markup {
  const gloss = (value: string): string => said(sentenceOf('value', tag, `${name}=${value}`), tag, value);
  return html`<li>
    ${typed(name, type)} ${inline(said(sentenceOf('field', tag, `${className}.${name}`), tag, name))}
    ${
      values.length > 0 &&
      html`<ul class="values">
        ${values.map((value) => html`<li><code>${value}</code> ${gloss(value)}</li>`)}
      </ul>`
    }
  </li>`;
}

function event(manifest: Package, tag: string, one: Event): Markup {
  const fields = carriedBy(manifest, one);
  return entry(
    html`<code>${one.name}</code> <code class="type">${one.type.text}</code>`,
    html`<p>${inline(said(sentenceOf('event', tag, one.name), tag, one.name))}</p>
      <ul class="carried">
        ${fields.map((field) => carried(tag, field))}
      </ul>`,
  );
}

/** What whoever develops needs: properties, events, methods, the package. */
export function codeSection(manifest: Package, element: TaggedElement): Markup {
  const {tagName, events = []} = element;
  const {own, common} = shared(manifest, element, 'members', propertiesOf(element));
  const list = (some: readonly CustomElementField[]): Markup | undefined =>
    entries(some.map((one) => property(tagName, one)));
  const methods = methodsOf(element).map((one) =>
    entry(
      html`<code>${signatureOf(one)}</code>`,
      html`<p>${inline(said(sentenceOf('method', tagName, one.name), tagName, one.name))}</p>`,
    ),
  );
  return html`<h2 id="developpeurs">Pour les développeurs</h2>
    ${packageUse(element)}
    <h3>Propriétés</h3>
    ${list(own)}
    <h4>Celles de tous les outils</h4>
    ${list(common)}
    <h3>Événements</h3>
    <p>
      Ils remontent jusqu’au document, et sortent de l’élément. Leurs valeurs sont sur l’événement lui-même,
      et non dans <code>detail</code>.
    </p>
    ${entries(events.map((one) => event(manifest, tagName, one)))}
    <h3>Méthodes</h3>
    ${entries(methods)}`;
}
