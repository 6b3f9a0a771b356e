import {readFileSync} from 'node:fs';
import {html, Markup} from '../../src/data-builder/report-markup.js';
import {HOST_FOLDER} from '../host-folder.js';
import {codeBlock} from './inline.js';
import {shownFor, type SiteFacts} from './site-facts.js';
import {linkFrom} from './site-page.js';

/** A page of an invented site, with a widget pasted in it. */
export interface Example {
  /** Folder of the page, from the site’s root. */
  readonly path: string;
  /** Whose site it is. */
  readonly site: InventedSite;
  readonly title: string;
  /** What it is called in the menu of its site. */
  readonly name: string;
  /** What it shows, for whoever looks for an example. */
  readonly shows: string;
  /** What stands in its main part, in `demo/exemples`. */
  readonly file: string;
  readonly dark?: true;
}

/** A mairie or an office that does not exist. */
export interface InventedSite {
  readonly name: string;
  readonly line: string;
  readonly style: string;
  /** Its address and hours, as lines. */
  readonly foot: readonly string[];
}

/** Stands, in what is pasted, for a file of the site that a widget reads, and for another of its pages. */
const OWN_FILE = 'https://VOTRE-SITE/';
const PASTED = /<!-- collé -->\n([\s\S]*?)\n *<!-- fin -->/g;

const sourceOf = ({file}: Example): string => readFileSync(`demo/exemples/${file}.html`, 'utf8');

/** Gives what somebody pastes to have the widgets of an example, as they paste it. */
export function pastedIn(example: Example): string {
  return [...sourceOf(example).matchAll(PASTED)]
    .map(([, text = '']) => {
      const margin = Math.min(...text.split('\n').flatMap((line) => (line.trim() ? line.search(/\S/) : [])));
      return text.replaceAll(new RegExp(`^ {${margin}}`, 'gm'), '');
    })
    .join('\n\n');
}

function content(example: Example, facts: SiteFacts): Markup {
  const text = sourceOf(example)
    .replaceAll(/ *<!-- (collé|fin) -->\n/g, '')
    .replaceAll(HOST_FOLDER, linkFrom(example.path, 'draille/'))
    .replaceAll(OWN_FILE, linkFrom(example.path, ''));
  return new Markup(shownFor(text, facts));
}

function head({path, site, title}: Example): Markup {
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>${title} – ${site.name} (page d’exemple)</title>
    <link rel="icon" href="${linkFrom(path, 'draille.svg')}" type="image/svg+xml" />
    <link rel="stylesheet" href="${linkFrom(path, 'exemples/exemple.css')}" />
    <link rel="stylesheet" href="${linkFrom(path, site.style)}" />`;
}

function menu(here: Example, others: readonly Example[]): Markup {
  const entries = others.map(
    (example) =>
      html`<li>
        <a href="${linkFrom(here.path, example.path)}" ${example === here && html` aria-current="page"`}
          >${example.name}</a
        >
      </li>`,
  );
  return html`<nav aria-label="Le site">
    <ul>
      ${entries}
    </ul>
  </nav>`;
}

/** Makes the text of an example’s page. `others`: the pages of the same invented site. */
export function exampleText(example: Example, others: readonly Example[], facts: SiteFacts): string {
  const {path, site, title, dark} = example;
  return html`<!doctype html>
    <html lang="fr" ${dark && html` class="dark"`}>
      <head>
        ${head(example)}
      </head>
      <body>
        <a class="skip" href="#contenu">Aller au contenu</a>
        <aside class="notice" aria-label="Exemple">
          <p>
            Page d’exemple : ${site.name} n’existe pas. L’outil, lui, est le vrai.
            <a href="${linkFrom(path, 'exemples/')}">Tous les exemples</a>
          </p>
        </aside>
        <header>
          <div>
            <p class="site">${site.name}</p>
            <p class="line">${site.line}</p>
          </div>
          ${menu(example, others)}
        </header>
        <main id="contenu" tabindex="-1">
          <h1>${title}</h1>
          ${content(example, facts)}
          <details class="pasted">
            <summary>Ce qui est collé dans cette page</summary>
            ${codeBlock(shownFor(pastedIn(example), facts), 'Ce qui est collé')}
          </details>
        </main>
        <footer>
          <div>
            <p>${site.name}</p>
            ${site.foot.map((line) => html`<p>${line}</p>`)}
          </div>
        </footer>
      </body>
    </html> `.text;
}
