import {html} from '../../src/data-builder/report-markup.js';
import {pastedIn, type Example, type InventedSite} from './example.js';
import {codeBlock} from './inline.js';
import {shownFor, type SiteFacts} from './site-facts.js';
import {COPY_BUTTONS, linkFrom, type SitePage} from './site-page.js';

const MAIRIE: InventedSite = {
  name: 'Mairie de Saint-Exemple',
  line: 'Site de la commune',
  style: 'exemples/mairie.css',
  foot: ['Place de la Fontaine, au bourg', 'Ouverte le mardi et le jeudi, de 9 h à 12 h'],
};
const OFFICE: InventedSite = {
  name: 'Office de tourisme des Trois Vallées',
  line: 'Espace des professionnels',
  style: 'exemples/office.css',
  foot: ['Maison du tourisme, au village', 'Ouverte du lundi au samedi, de 9 h à 12 h 30'],
};

/** The examples, those of one site together. */
export const EXAMPLES: readonly Example[] = [
  {
    path: 'exemples/mairie/',
    site: MAIRIE,
    title: 'Se faire aider avec le numérique',
    name: 'Aide au numérique',
    shows: 'L’outil de recherche, tel qu’on le colle : la question, la liste, la carte à la demande.',
    file: 'mairie',
  },
  {
    path: 'exemples/mairie/france-services/',
    site: MAIRIE,
    title: 'Gratuitement, ou pour ses démarches',
    name: 'France services',
    shows:
      'Deux recherches dans une page, un seul chargeur : les lieux gratuits, puis les seules France services.',
    file: 'mairie-france-services',
  },
  {
    path: 'exemples/mairie/carte/',
    site: MAIRIE,
    title: 'Où se faire aider',
    name: 'La carte',
    shows: 'La carte seule, sans image venue d’ailleurs, et sa liste dessous.',
    file: 'mairie-carte',
  },
  {
    path: 'exemples/mairie/ateliers/',
    site: MAIRIE,
    title: 'Les prochains ateliers',
    name: 'Ateliers',
    shows: 'Les trois prochaines dates, en bref.',
    file: 'mairie-ateliers',
  },
  {
    path: 'exemples/mairie/tourisme/',
    site: MAIRIE,
    title: 'Commerces et tourisme',
    name: 'Commerces et tourisme',
    shows: 'Un programme d’accompagnement en bref : trois lignes, trois dates, un lien.',
    file: 'mairie-tourisme',
  },
  {
    path: 'exemples/mairie/sombre/',
    site: MAIRIE,
    title: 'La même page, sombre',
    name: 'En sombre',
    shows: 'L’outil suit la page, et garde la recherche dans l’adresse.',
    file: 'mairie-sombre',
    dark: true,
  },
  {
    path: 'exemples/office/',
    site: OFFICE,
    title: 'Se faire accompagner avec le numérique',
    name: 'Accompagnement numérique',
    shows: 'Un programme entier : pour qui, les offres, les dates, qui appeler, qui finance.',
    file: 'office',
  },
  {
    path: 'exemples/office/agenda/',
    site: OFFICE,
    title: 'Ateliers et rencontres',
    name: 'Ateliers et rencontres',
    shows: 'Un agenda entier, avec ses choix, l’inscription et l’ajout au calendrier.',
    file: 'office-agenda',
  },
];

const card = (example: Example, path: string, facts: SiteFacts): ReturnType<typeof html> =>
  html`<li class="card">
    <h3><a href="${linkFrom(path, example.path)}">${example.title}</a></h3>
    <p>${example.shows}</p>
    <details>
      <summary>Ce qui est collé</summary>
      ${codeBlock(shownFor(pastedIn(example), facts), `Ce qui est collé : ${example.title}`)}
    </details>
  </li>`;

/** The page that leads to the examples. */
export function examplesPage(facts: SiteFacts): SitePage {
  const path = 'exemples/';
  const group = (site: InventedSite): ReturnType<typeof html> =>
    html`<h2>${site.name}</h2>
      <ul class="cards">
        ${EXAMPLES.filter((example) => example.site === site).map((example) => card(example, path, facts))}
      </ul>`;
  return {
    path,
    title: 'Des pages d’exemple',
    name: 'Exemples',
    description: 'Une mairie et un office de tourisme inventés, avec les vrais outils dans leurs pages.',
    main: html`<p class="lead">
        Une mairie et un office de tourisme inventés, avec les vrais outils dans leurs pages. Sous chacune, le
        texte qui y est collé, et rien d’autre.
      </p>
      ${group(MAIRIE)} ${group(OFFICE)}`,
    scripts: [COPY_BUTTONS],
  };
}
