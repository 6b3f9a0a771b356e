import {html, Markup} from '../../src/data-builder/report-markup.js';
import {ICON} from './logo.js';
import type {SiteFacts} from './site-facts.js';

const STYLE = new Markup(
  'body{max-width:36rem;margin:4rem auto;padding:0 1.25rem;font:1.125rem/1.6 system-ui,sans-serif}',
);

/** Makes the page of addresses that lead nowhere. Nobody knows at which address it is read, so it holds all it needs. */
export function notFoundText({url}: SiteFacts): string {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}" />
        <title>Page introuvable – Draille</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        <main>
          <h1>Cette page n’existe pas</h1>
          <p>L’adresse est mal écrite, ou la page a changé de place.</p>
          ${url === undefined ? html`<p>Effacez la fin de l’adresse, partie par partie, pour remonter vers l’accueil.</p>` : html`<p><a href="${url}">Revenir à l’accueil</a></p>`}
        </main>
      </body>
    </html> `.text;
}
