import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {LOGO} from './logo.js';
import type {Section, SitePages} from './sections.js';
import {linkFrom, type SitePage} from './site-page.js';
import {PROGRAMME_FORM} from './tool-pages.js';

/** A link to a section, which leads to its first page. */
function sectionEntry(here: SitePage, {name, pages}: Section): Markup {
  const [first] = pages;
  if (!first) throw new Error(`${name}: a section without a page`);
  const current = here === first ? 'page' : pages.includes(here) && 'true';
  return html`<li>
    <a href="${linkFrom(here.path, first.path)}" ${current && html` aria-current="${current}"`}>${name}</a>
  </li>`;
}

/** A link of a menu, which says where the visitor is. */
function entry(here: SitePage, to: SitePage): Markup {
  const current = here === to && 'page';
  return html`<li>
    <a
      href="${linkFrom(here.path, to.path)}"
      ${to.lang && html` hreflang="${to.lang}"`}
      ${current && html` aria-current="${current}"`}
      >${to.name}</a
    >
  </li>`;
}

function menu(here: SitePage, {configurator, examples, tools, guides}: SitePages): Markup {
  return html`<nav aria-label="Le site">
    <ul>
      ${entry(here, configurator)} ${entry(here, examples)} ${sectionEntry(here, tools)}
      ${sectionEntry(here, guides)}
    </ul>
  </nav>`;
}

/** The other pages of where a page stands. */
function beside(here: SitePage, {tools, guides}: SitePages): Markup | undefined {
  const section = [tools, guides].find(({pages}) => pages.includes(here));
  if (!section) return undefined;
  return html`<nav class="beside" aria-label="${section.name}">
    <p>${section.name}</p>
    <ul>
      ${section.pages.map((page) => entry(here, page))}
    </ul>
  </nav>`;
}

function footer(here: SitePage, {configurator, guides}: SitePages): Markup {
  return html`<footer>
    <div>
      <p>Draille, un logiciel libre (licence MIT) au service des mairies et des offices de tourisme.</p>
      <nav aria-label="À savoir">
        <ul>
          ${[configurator, PROGRAMME_FORM, ...guides.pages.slice(1)].map((page) => entry(here, page))}
        </ul>
      </nav>
    </div>
  </footer>`;
}

function head({path, title, description, styles = [], scripts = []}: SitePage): Markup {
  const name = path === '' ? `Draille : ${title}` : `${title} – Draille`;
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${name}</title>
    <meta name="description" content="${description}" />
    <meta property="og:title" content="${name}" />
    <meta property="og:description" content="${description}" />
    <link rel="icon" href="${linkFrom(path, 'draille.svg')}" type="image/svg+xml" />
    ${['site.css', ...styles].map((file) => html`<link rel="stylesheet" href="${linkFrom(path, file)}" />`)}
    ${scripts.map((file) => html`<script type="module" src="${linkFrom(path, file)}"></script>`)}`;
}

/** Makes the text of a page, with what all pages of the site have. */
export function pageText(page: SitePage, pages: SitePages): string {
  const {title, kind, main, path} = page;
  const aside = beside(page, pages);
  return html`<!doctype html>
    <html lang="fr">
      <head>
        ${head(page)}
      </head>
      <body class="${kind ?? (aside ? 'two' : 'plain')}">
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header>
          <div>
            <a class="site" href="${linkFrom(path, '')}">${LOGO}<span>Draille</span></a>
            ${menu(page, pages)}
          </div>
        </header>
        <div class="page">
          <main id="contenu" tabindex="-1">${kind !== 'front' && html`<h1>${title}</h1>`} ${main}</main>
          ${aside}
        </div>
        ${footer(page, pages)}
      </body>
    </html> `.text;
}
