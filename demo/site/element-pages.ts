import type {Package} from 'custom-elements-manifest';
import {elementsOf} from '../../manifest/elements-of.js';
import {html} from '../../src/data-builder/report-markup.js';
import {codeSection} from './element-code.js';
import {INTROS, introOf, pathOf} from './element-intros.js';
import {looksSection, slotsSection} from './element-looks.js';
import {settingsSection} from './element-settings.js';
import {top} from './element-top.js';
import type {SiteFacts} from './site-facts.js';
import {COPY_BUTTONS, type SitePage} from './site-page.js';

/** Makes the page of each element from the manifest, in the order in which they are presented. */
export function elementPages(manifest: Package, facts: SiteFacts): readonly SitePage[] {
  const elements = elementsOf(manifest).map((element) => ({element, intro: introOf(element.tagName)}));
  return [...elements]
    .sort((a, b) => INTROS.indexOf(a.intro) - INTROS.indexOf(b.intro))
    .map(({element, intro}) => ({
      path: pathOf(intro.tag),
      title: intro.title,
      name: intro.title,
      description: intro.lead,
      scripts: [COPY_BUTTONS],
      main: html`${top(intro, facts)} ${settingsSection(manifest, element)} ${looksSection(element)}
      ${slotsSection(element)} ${codeSection(manifest, element)}`,
    }));
}
