import {readableDay} from '../../i18n/fr-format.js';
import type {DataOrigin} from '../../sources/place-source.js';
import {isWebAddress} from '../../sources/published-values.js';
import {html, sentence, type Markup} from '../report-markup.js';
import {ACCESSIBILITY, ACCESSIBILITY_PAGE, LEGAL_PAGE, PRIVACY_PAGE} from './about.js';
import {policyOf} from './finder.js';
import {Links, NOT_FOUND, type Crumb} from './links.js';
import type {Site} from './site.js';
import {breadcrumbData, dataBlock, type Json} from './structured-data.js';
import {STYLE_NAME} from './style.js';

/** One page, but for what all of them have. */
export interface Page {
  /** From the pages’ root: a folder that ends with `/`, empty for the root itself, or the name of a file. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly above: readonly Crumb[];
  /** Last crumb: the page itself. */
  readonly name: string;
  readonly main: Markup;
  /** What must be in the head besides. */
  readonly head?: Markup;
  readonly data?: readonly Json[];
  /** Whose data is on it. */
  readonly origin?: DataOrigin;
  /** What an error is told about. */
  readonly subject?: string;
}

const ABOUT = [LEGAL_PAGE, PRIVACY_PAGE, ACCESSIBILITY_PAGE];

function headOf(page: Page, site: Site, links: Links): Markup {
  const {path, above, name, head, data = []} = page;
  const [title, description] = [sentence(page.title), sentence(page.description)];
  const url = new URL(path, site.url).href;
  const whole = path === '' ? title : `${title} – ${site.name}`;
  const crumbs = [...above, {name, path}].map((crumb) => ({
    name: crumb.name,
    url: new URL(crumb.path, site.url).href,
  }));
  const graph = [...(above.length > 0 ? [breadcrumbData(crumbs)] : []), ...data];
  const found = html`<link rel="canonical" href="${url}" />
    <meta property="og:type" content="website" />
    <meta property="og:locale" content="fr_FR" />
    <meta property="og:site_name" content="${site.name}" />
    <meta property="og:title" content="${title}" />
    <meta property="og:description" content="${description}" />
    <meta property="og:url" content="${url}" />
    ${graph.length > 0 && dataBlock(graph)}`;
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(site, head !== undefined)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <title>${whole}</title>
    <meta name="description" content="${description}" />
    <link rel="stylesheet" href="${links.to(STYLE_NAME)}" />
    ${head} ${path === NOT_FOUND ? html`<meta name="robots" content="noindex" />` : found}`;
}

function breadcrumb({above, name}: Page, links: Links): Markup {
  const items = above.map((crumb) => html`<li><a href="${links.to(crumb.path)}">${crumb.name}</a></li>`);
  return html`<nav class="crumbs" aria-label="Vous êtes ici">
    <ol>
      ${items}
      <li aria-current="page">${name}</li>
    </ol>
  </nav>`;
}

function provenance({name, url, licence, updated}: DataOrigin, {publisher}: Site): Markup {
  const source = url && isWebAddress(url) ? html`<a href="${url}">${name}</a>` : name;
  return html`<p>
    Données : ${source}${updated && html`, mises à jour le ${readableDay(updated)}`}.
    ${licence && html`${licence}. `}Mises en page par ${publisher}.
  </p>`;
}

function mistake(subject: string, {contact}: Site): Markup {
  const letter = `mailto:${contact}?subject=${encodeURIComponent(`Erreur : ${subject}`)}`;
  return html`<p>Une information est fausse ? <a href="${letter}">Écrivez à ${contact}</a>.</p>`;
}

function footer({path, origin, subject}: Page, site: Site, links: Links): Markup {
  const items = ABOUT.map(
    (about) =>
      html`<li>
        <a href="${links.to(about.path)}" ${about.path === path && html` aria-current="page"`}
          >${about.name}${
            about === ACCESSIBILITY_PAGE && html` : ${ACCESSIBILITY[site.accessibility.state]}`
          }</a
        >
      </li>`,
  );
  return html`<footer>
    <div>
      ${origin && provenance(origin, site)} ${subject !== undefined && mistake(subject, site)}
      <p class="paper">Cette page est à l’adresse ${new URL(path, site.url).href}</p>
      <nav aria-label="À propos du site">
        <ul>
          ${items}
        </ul>
      </nav>
    </div>
  </footer>`;
}

/** The lines of the templates are for those who read the code; nobody else needs to receive them. */
const compact = (text: string): string =>
  `${text.replace(/\s*\n\s*(>?)/g, (_, end: string) => end || '\n').trim()}\n`;

/** Makes the text of a page, complete: no script is needed to read it, nor anything but its style sheet. */
export function pageText(page: Page, site: Site): string {
  const links = new Links(page.path, site);
  const whole = html`<!doctype html>
    <html lang="fr">
      <head>
        ${headOf(page, site, links)}
      </head>
      <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <header>
          <p><a href="${links.to('')}">${site.name}</a></p>
        </header>
        ${page.above.length > 0 && breadcrumb(page, links)}
        <main id="contenu" tabindex="-1">
          <h1>${sentence(page.title)}</h1>
          ${page.main}
        </main>
        ${footer(page, site, links)}
      </body>
    </html>`;
  return compact(whole.text);
}
