import type {Attribute, Package} from 'custom-elements-manifest';
import type {TaggedElement} from '../../manifest/public-only.js';
import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {knobsOf, type Knob, type KnobChoice} from '../configurateur/knobs.js';
import {shared} from './element-facts.js';
import {said, settingOf} from './element-words.js';
import {entries, entry, inline} from './inline.js';

/** A longer list is folded. */
const MANY = 6;

/** What a value means, where its label begins with the value itself: « 2 (habituel) ». */
const meaningOf = ({label, value}: KnobChoice): string =>
  label.startsWith(value) ? label.slice(value.length) : label;

function valuesList({choices, kind, value}: Knob): Markup {
  const items = choices.map(
    (choice) =>
      html`<li>
        <code>${choice.value}</code>
        ${meaningOf(choice)}${kind === 'one' && choice.value === value && ' (par défaut)'}
      </li>`,
  );
  return html`<ul class="values">
    ${items}
  </ul>`;
}

/** What can be written in an attribute, and what it is without it. */
function valuesOf({name, default: usual}: Attribute, knob: Knob | undefined): Markup | undefined {
  switch (knob?.kind) {
    case 'yes':
      return knob.value === ''
        ? html`<p>S’écrit seul : <code>${name}</code>. Par défaut, il est absent.</p>`
        : html`<p>S’écrit <code>${`${name}="${knob.value}"`}</code>. Par défaut, il est absent.</p>`;
    case 'one':
      return valuesList(knob);
    case 'several':
      return knob.choices.length > MANY
        ? html`<details>
            <summary>Les ${knob.choices.length} valeurs, à séparer par des virgules</summary>
            ${valuesList(knob)}
          </details>`
        : html`<p>Ses valeurs, à séparer par des virgules :</p>
            ${valuesList(knob)}`;
    case 'text':
    case undefined:
      return usual === undefined ? undefined : html`<p>Par défaut : <code>${usual}</code>.</p>`;
  }
}

/** The territory first, as it is written, then the order of the configurator. */
function rankOf({name}: Attribute, knobs: readonly Knob[]): number {
  const order = ['departement', 'communes', ...knobs.map(({attribute}) => attribute)];
  return order.includes(name) ? order.indexOf(name) : order.length;
}

function settings(tag: string, attributes: readonly Attribute[], knobs: readonly Knob[]): Markup | undefined {
  const ordered = [...attributes].sort((a, b) => rankOf(a, knobs) - rankOf(b, knobs));
  return entries(
    ordered.map((attribute) => {
      const {name} = attribute;
      const {label, text} = said(settingOf(tag, name), tag, name);
      const knob = knobs.find((one) => one.attribute === name);
      return entry(
        html`${inline(label)} <code>${name}</code>`,
        html`<p>${inline(text)}</p>
          ${valuesOf(attribute, knob)}`,
      );
    }),
  );
}

/** What the attributes of an element set: first its own, then those of all elements. */
export function settingsSection(manifest: Package, element: TaggedElement): Markup {
  const {tagName, attributes = []} = element;
  const {own, common} = shared(manifest, element, 'attributes', attributes);
  const knobs = knobsOf(manifest, tagName);
  return html`<h2 id="reglages">Réglages</h2>
    <p>
      Chacun est un attribut : un mot ajouté dans la première balise, comme <code>departement="48"</code>.
      Sans lui, l’outil fait comme il est dit « par défaut ».
    </p>
    <h3>De cet outil</h3>
    ${settings(tagName, own, knobs)}
    <h3>De tous les outils</h3>
    ${settings(tagName, common, knobs)}`;
}
