import {html} from '../report-markup.js';
import {counted} from '../report-words.js';
import type {TerritoryEntry} from './directory.js';
import {Links, NOT_FOUND} from './links.js';
import type {Page} from './page.js';
import type {Site} from './site.js';

const territoriesList = (territories: readonly TerritoryEntry[], links: Links) =>
  html`<ul class="columns">
    ${territories.map(({name, code, path, communes, elsewhere}) => {
      const count = communes.reduce((sum, {here}) => sum + here.length, elsewhere.length);
      return html`<li>
        <a href="${links.to(path)}">${name} (${code})</a>
        <span class="soft">(${counted(count, 'lieu', 'lieux')})</span>
      </li>`;
    })}
  </ul>`;

/** The first page: what it is about, and where to go. */
export function homePage(territories: readonly TerritoryEntry[], site: Site): Page {
  const names = territories.map(({name}) => name).join(', ');
  return {
    path: '',
    title: site.name,
    description: `Où se faire aider avec un ordinateur, un téléphone ou une démarche sur internet : ${names}. Adresses, téléphones, horaires.`,
    above: [],
    name: 'Accueil',
    main: html`<p class="lead">
        Un ordinateur, un téléphone, une démarche sur internet vous pose problème ? Des personnes vous aident,
        près de chez vous.
      </p>
      <h2>Choisissez votre département</h2>
      ${territoriesList(territories, new Links('', site))}`,
    ...(territories[0] && {origin: territories[0].origin}),
  };
}

/** What is shown at an address that leads nowhere. */
export function notFoundPage(territories: readonly TerritoryEntry[], site: Site): Page {
  return {
    path: NOT_FOUND,
    title: 'Cette page n’existe pas',
    description: 'Cette page n’existe pas, ou n’existe plus.',
    above: [{name: 'Accueil', path: ''}],
    name: 'Page introuvable',
    main: html`<p class="lead">L’adresse est peut-être mal écrite, ou la page a changé de place.</p>
      <h2>Choisissez votre département</h2>
      ${territoriesList(territories, new Links(NOT_FOUND, site))}`,
  };
}
