import {describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {NEW_CHOICE, type Choice} from '../../demo/configurateur/choice.js';
import {adviceFor} from '../../demo/configurateur/snippets.js';
import {isAtWork} from '../dist/four-elements.js';
import {AUTHOR, type Site} from './site.js';
import {leave, visit} from './visitor.js';
import {publish} from './write-page.js';

/** A choice for each widget, and what it says once it works. */
const CHOSEN: readonly (readonly [choice: Partial<Choice>, words: readonly string[]])[] = [
  [{departement: '48', options: {modalites: 'gratuit', map: 'none'}}, ['Lozère', 'Gratuit']],
  [{widget: 'conseiller-map', departement: '48', communes: ['48095']}, ['lieux', 'Lozère']],
  [{widget: 'atelier-agenda', departement: '48', options: {layout: 'compact'}}, ['Atelier de Florac']],
  [
    {widget: 'panel-info', options: {src: '/mairie/wp-content/uploads/programme.json', commune: '48061'}},
    ['Programme d’exemple', 'Office des Gorges'],
  ],
];

export function configurator(site: Site, browser: Browser): void {
  describe('the shortcode that the configurator gives, pasted by an author', () => {
    for (const [given, words] of CHOSEN) {
      const choice: Choice = {...NEW_CHOICE, ...given, cms: 'wordpress'};
      const {best} = adviceFor(choice, {base: 'https://fichiers.example.fr/draille/'});
      it(`shows the widget: ${best.text}`, async () => {
        const {page} = await visit(browser, publish(site, best.text, 'post', AUTHOR));
        await isAtWork(page, {tag: choice.widget, words});
        await leave(page);
      });
    }
  });
}
