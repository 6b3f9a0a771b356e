import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {INTROS, pathOf, type Intro} from './element-intros.js';
import {inline} from './inline.js';
import {linkFrom, type SitePage} from './site-page.js';
import {PROGRAMME_FORM} from './tool-pages.js';

const PATH = 'outils/';

const card = ({tag, title, lead, choose}: Intro): Markup =>
  html`<li class="card">
    <h2><a href="${linkFrom(PATH, pathOf(tag))}">${title}</a></h2>
    <p>${inline(lead)}</p>
    <p>${inline(choose)}</p>
    <p class="tag"><code>&lt;${tag}&gt;</code></p>
  </li>`;

/** The page that says which element does what, and which one to take. */
export const TOOLS_PAGE: SitePage = {
  path: PATH,
  title: 'Quel outil choisir ?',
  name: 'Quel outil choisir ?',
  description: 'Quatre outils à coller dans une page : la recherche, la carte, les ateliers, un programme.',
  main: html`<p class="lead">
      Quatre outils, chacun pour une question. Une page peut en avoir plusieurs. Vous hésitez ? Prenez le
      premier.
    </p>
    <ul class="cards">
      ${INTROS.map(card)}
    </ul>
    <h2>Ensuite</h2>
    <ul>
      <li>
        <a href="${linkFrom(PATH, 'configurateur/')}">Mettre l’outil sur votre site</a> : quatre questions, un
        texte à coller.
      </li>
      <li>
        <a href="${linkFrom(PATH, PROGRAMME_FORM.path)}">${PROGRAMME_FORM.name}</a> : un formulaire qui fait
        le fichier de votre programme.
      </li>
      <li>
        <a href="${linkFrom(PATH, 'exemples/')}">Des pages d’exemple</a> : les mêmes outils dans un site de
        mairie et dans celui d’un office de tourisme.
      </li>
    </ul>`,
};
