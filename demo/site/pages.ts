import type {Package} from 'custom-elements-manifest';
import {elementPages} from './element-pages.js';
import {examplesPage} from './examples.js';
import {guides} from './guides.js';
import {homePage} from './home.js';
import type {SitePages} from './sections.js';
import type {SiteFacts} from './site-facts.js';
import {configurator, PROGRAMME_FORM} from './tool-pages.js';
import {TOOLS_PAGE} from './tools-page.js';

/** Makes every page of the documentation site from what the project says of itself. */
export function sitePages(manifest: Package, facts: SiteFacts): SitePages {
  return {
    home: homePage(facts),
    configurator: configurator(),
    examples: examplesPage(facts),
    tools: {name: 'Outils', pages: [TOOLS_PAGE, ...elementPages(manifest, facts), PROGRAMME_FORM]},
    guides: {name: 'Guides', pages: guides(facts.legal)},
  };
}
