import type {BuildReport} from './report-contents.js';
import {html, Markup, sentence} from './report-markup.js';
import {remarkSection, remarkSections} from './report-remarks.js';
import {
  contoursSection,
  correctionsSection,
  mergesSection,
  producersSection,
  toCompleteSection,
} from './report-sections.js';
import {REPORT_STYLE} from './report-style.js';
import {counted, dayWords, figure} from './report-words.js';

function figures({counts}: BuildReport): Markup {
  const entries: readonly (readonly [label: string, count: number])[] = [
    ['lignes lues', counts.read],
    ['lieux montrés', counts.kept],
    ['lignes réparées', counts.mended],
    ['lignes fusionnées avec une autre', counts.merged],
    ['lignes écartées', counts.rejected],
    ['lignes à vérifier', counts.flagged],
  ];
  const items = entries.map(
    ([label, count]) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${figure(count)}</dd>
      </div>`,
  );
  return html`<dl class="figures">${items}</dl>`;
}

function inputs({inputs: files}: BuildReport): Markup {
  const items = files.map(
    ({name, rows}) => html`<li><bdi>${name}</bdi> : ${counted(rows, 'ligne', 'lignes')}</li>`,
  );
  return html`<p>Fichiers lus :</p>
    <ul>
      ${items}
    </ul>`;
}

/** Links to the sections that the page has. */
function contents(report: BuildReport): Markup {
  const {urgent, others} = remarkSections(report.problems);
  const count = ({id, title, remarks}: (typeof urgent)[number]): [string, string, number] => [
    id,
    title,
    remarks.length,
  ];
  const entries: readonly (readonly [id: string, title: string, count: number])[] = [
    ...urgent.map(count),
    ['a-completer', 'Lieux à compléter', report.toComplete.length],
    ['doublons', 'Doublons fusionnés', report.merges.length],
    ...others.map(count),
    ['corrections', 'Corrections locales appliquées', report.corrections.length],
    ['cartes', 'Cartes incomplètes', report.contourGaps.length],
  ];
  const links = entries
    .filter(([, , number]) => number > 0)
    .map(([id, title, number]) => html`<li><a href="#${id}">${sentence(title)}</a> (${figure(number)})</li>`);
  return html`<nav aria-labelledby="sommaire">
    <h2 id="sommaire">Sommaire</h2>
    <ul class="contents">
      ${links}
      <li><a href="#ou-corriger">Où corriger</a></li>
    </ul>
  </nav>`;
}

function titleOf({departements}: BuildReport): string {
  const shown =
    departements.length > 6 ? counted(departements.length, 'département', 'départements') : undefined;
  const several = departements.length > 1 ? 'départements' : 'département';
  return sentence(
    `Les lieux d’aide numérique : rapport sur les données, ${shown ?? `${several} ${departements.join(', ')}`}`,
  );
}

/** The report as one page in French that needs nothing else: no script, no file, no network. */
export function reportPage(report: BuildReport): string {
  const {urgent, others} = remarkSections(report.problems);
  const title = titleOf(report);
  const page = html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${new Markup(REPORT_STYLE)}
        </style>
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p class="soft">Établi le ${dayWords(report.date)}.</p>
        </header>
        <main>
          ${figures(report)} ${inputs(report)} ${contents(report)} ${urgent.map(remarkSection)}
          ${toCompleteSection(report.toComplete)} ${mergesSection(report.merges)} ${others.map(remarkSection)}
          ${correctionsSection(report.corrections)} ${contoursSection(report.contourGaps)}
          ${producersSection(report)}
        </main>
        <footer>
          <p>
            Ce rapport peut contenir des coordonnées de personnes, pour qu’elles soient vérifiées. Ne le
            publiez pas.
          </p>
        </footer>
      </body>
    </html> `;
  return page.text;
}
