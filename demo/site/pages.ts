import type {Package} from 'custom-elements-manifest';
import {elementPages} from './element-pages.js';
import {examplesPage} from './examples.js';
import {guides} from './guides.js';
import {homePage, type Weights} from './home.js';
import type {SitePages} from './sections.js';
import {configurator, PROGRAMME_FORM} from './tool-pages.js';
import {TOOLS_PAGE} from './tools-page.js';

/** Makes every page of the documentation site from what the project says of itself. `legal`: text of its publisher. */
export function sitePages(manifest: Package, weights: Weights, legal?: string): SitePages {
  return {
    home: homePage(weights),
    configurator: configurator(),
    examples: examplesPage(),
    tools: {name: 'Outils', pages: [TOOLS_PAGE, ...elementPages(manifest), PROGRAMME_FORM]},
    guides: {name: 'Guides', pages: guides(legal)},
  };
}
