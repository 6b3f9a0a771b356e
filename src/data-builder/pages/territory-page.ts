import {fold} from '../../domain/fold.js';
import type {Place} from '../../domain/place.js';
import {html, type Markup} from '../report-markup.js';
import {counted} from '../report-words.js';
import type {CommuneEntry, TerritoryEntry} from './directory.js';
import {finderHead, withFinder} from './finder.js';
import {Links} from './links.js';
import type {Page} from './page.js';
import {anchorOf, callLink, tagsOf, told} from './place-card.js';
import type {Site} from './site.js';

const initialOf = (name: string): string => fold(name).charAt(0).toUpperCase();

/** Communes by the letter that they begin with, in the order in which they come. */
function byInitial(communes: readonly CommuneEntry[]): Map<string, CommuneEntry[]> {
  const groups = new Map<string, CommuneEntry[]>();
  for (const entry of communes) {
    const initial = initialOf(entry.commune.name);
    groups.set(initial, [...(groups.get(initial) ?? []), entry]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A place in a line or two: the rest is on the page of its commune. */
function row(place: Place, territory: TerritoryEntry, page: string | undefined): Markup {
  const view = told({place}, {departement: territory.code, origin: territory.origin});
  const tags = tagsOf(place);
  return html`<li>
    <p class="name">
      ${page === undefined ? place.name : html`<a href="${page}#${anchorOf(place)}">${place.name}</a>`}
    </p>
    <p>${view.address.join(', ')}</p>
    ${tags.length > 0 && html`<p class="tags">${tags.join(' · ')}</p>`} ${callLink(view)}
  </li>`;
}

function communeSection(
  {commune, slug, path, here}: CommuneEntry,
  territory: TerritoryEntry,
  links: Links,
): Markup {
  const page = links.to(path);
  return html`<section aria-labelledby="${slug}">
    <h3 id="${slug}"><a href="${page}">${commune.name}</a></h3>
    <ul class="rows">
      ${here.map((place) => row(place, territory, page))}
    </ul>
  </section>`;
}

function elsewhereSection({elsewhere, ...territory}: TerritoryEntry): Markup | false {
  if (elsewhere.length === 0) return false;
  return html`<section aria-labelledby="ailleurs">
    <h3 id="ailleurs">Commune à préciser</h3>
    <ul class="rows">
      ${elsewhere.map((place) => row(place, {elsewhere, ...territory}, undefined))}
    </ul>
  </section>`;
}

/** All the places, commune by commune: what is read where the search tool is not, or cannot load its list. */
function placesList(territory: TerritoryEntry, links: Links): Markup {
  const withPlaces = territory.communes.filter(({here}) => here.length > 0);
  const anchors = withPlaces.map(
    ({commune, slug, here}) =>
      html`<li>
        <a href="#${slug}">${commune.name}</a>
        <span class="soft">(${counted(here.length, 'lieu', 'lieux')})</span>
      </li>`,
  );
  return html`<section aria-labelledby="lieux">
    <h2 id="lieux">Les communes qui ont un lieu d’aide</h2>
    <ul class="columns">
      ${anchors}
    </ul>
    <h2>Tous les lieux, commune par commune</h2>
    ${withPlaces.map((entry) => communeSection(entry, territory, links))} ${elsewhereSection(territory)}
  </section>`;
}

function letters(groups: ReadonlyMap<string, readonly CommuneEntry[]>): Markup {
  const items = [...groups.keys()].map(
    (initial) => html`<li><a href="#lettre-${initial.toLowerCase()}">${initial}</a></li>`,
  );
  return html`<nav class="letters" aria-labelledby="initiale">
    <h2 id="initiale">Votre commune commence par…</h2>
    <ul>
      ${items}
    </ul>
  </nav>`;
}

function communeLink({commune, path, here}: CommuneEntry, links: Links): Markup {
  const count =
    here.length > 0 && html` <span class="soft">(${counted(here.length, 'lieu', 'lieux')})</span>`;
  return html`<li><a href="${links.to(path)}">${commune.name}</a>${count}</li>`;
}

function communesList(groups: ReadonlyMap<string, readonly CommuneEntry[]>, links: Links): Markup {
  const sections = [...groups].map(
    ([initial, entries]) =>
      html`<h3 id="lettre-${initial.toLowerCase()}">${initial}</h3>
        <ul>
          ${entries.map((entry) => communeLink(entry, links))}
        </ul>`,
  );
  return html`<section aria-labelledby="communes">
    <h2 id="communes">Toutes les communes</h2>
    <p>Chaque commune a sa page : ses lieux d’aide, puis les plus proches.</p>
    <div class="columns">${sections}</div>
  </section>`;
}

/** The page of a département: every place, and the way to the page of every commune. */
export function territoryPage(territory: TerritoryEntry, site: Site): Page {
  const {code, name, path, origin, communes, elsewhere} = territory;
  const links = new Links(path, site);
  const groups = byInitial(communes);
  const count = communes.reduce((sum, {here}) => sum + here.length, elsewhere.length);
  const places = counted(count, 'lieu', 'lieux');
  const withPlaces = communes.filter(({here}) => here.length > 0).length;
  const head = finderHead(site, code, links);
  return {
    path,
    title: `${name} (${code}) : se faire aider avec le numérique`,
    description: `${places} pour se faire aider avec un ordinateur, un téléphone ou une démarche sur internet, dans ${counted(withPlaces, 'commune', 'communes')} : ${name}. Adresses, téléphones, horaires.`,
    above: [{name: 'Accueil', path: ''}],
    name,
    ...(head && {head}),
    main: html`<p class="lead">
        Un ordinateur, un téléphone, une démarche sur internet vous pose problème ? Des personnes vous aident,
        dans ${places}.
      </p>
      ${letters(groups)} ${withFinder(site, code, placesList(territory, links))}
      ${communesList(groups, links)}`,
    origin,
    subject: `${name} (${code})`,
  };
}
