import {readablePhone} from '../../domain/phone.js';
import {toldKm, type FoundPlace} from '../../domain/search.js';
import {fr} from '../../i18n/fr.js';
import {html, type Markup} from '../report-markup.js';
import {counted} from '../report-words.js';
import type {CommuneEntry, TerritoryEntry} from './directory.js';
import {Links} from './links.js';
import type {Page} from './page.js';
import {anchorOf, placeCard} from './place-card.js';
import type {Site} from './site.js';
import {placeData} from './structured-data.js';

/** Search engines show about so many letters. */
const DESCRIPTION = 200;

function distance({place, distanceKm = 0}: FoundPlace): string {
  return fr.distance(toldKm(distanceKm, place.position?.approximate));
}

/** As many names as fit, whole. */
function named(start: string, names: readonly string[], end: string): string {
  const told = names.filter(
    (_, rank) => (start + names.slice(0, rank + 1).join(', ') + end).length <= DESCRIPTION,
  );
  return start + (told.length > 0 ? told : names.slice(0, 1)).join(', ') + end;
}

function descriptionOf({commune, here, near}: CommuneEntry): string {
  const end = '. Adresses, téléphones, horaires.';
  if (here.length > 0) {
    const start = `${commune.name} : ${counted(here.length, 'lieu', 'lieux')} pour se faire aider avec le numérique. `;
    return named(
      start,
      here.map(({name}) => name),
      end,
    );
  }
  const names = near.map((found) => `${found.place.name} (${distance(found)})`);
  const start = `${commune.name} : où se faire aider avec le numérique, près de chez soi. `;
  return names.length > 0 ? named(start, names, end) : start.trim();
}

function mairie({mairiePhone}: CommuneEntry): Markup {
  if (mairiePhone === undefined) return html`<p>Votre mairie peut vous renseigner.</p>`;
  return html`<p>Votre mairie peut vous renseigner :</p>
    <p class="calls">
      <a class="call" href="tel:${mairiePhone}"
        >Appeler la mairie <strong>${readablePhone(mairiePhone)}</strong></a
      >
    </p>`;
}

function start(entry: CommuneEntry): Markup {
  const {here} = entry;
  if (here.length > 0) {
    const places = counted(here.length, 'lieu', 'lieux');
    return html`<p class="lead">
      Ordinateur, téléphone, démarches sur internet : ${places} de la commune
      ${here.length > 1 ? 'peuvent' : 'peut'} vous aider.
    </p>`;
  }
  return html`<p class="lead">Aucun lieu d’aide n’est connu dans cette commune.</p>
    ${mairie(entry)}`;
}

function nearSection({here, near}: CommuneEntry, territory: TerritoryEntry): Markup | undefined {
  if (near.length === 0) return undefined;
  const context = {departement: territory.code, origin: territory.origin};
  return html`<section class="near" aria-labelledby="autour">
    <h2 id="autour">${here.length > 0 ? 'Aussi, près de la commune' : 'Les lieux les plus proches'}</h2>
    <p class="soft">
      Distances à vol d’oiseau, depuis le centre de la commune. Par la route, c’est plus long.
    </p>
    ${near.map((found) => placeCard(found, context))}
  </section>`;
}

/** The page of one commune: who helps there, then who helps near there. On paper, its poster. */
export function communePage(entry: CommuneEntry, territory: TerritoryEntry, site: Site): Page {
  const {commune, path, here} = entry;
  const {code, name, origin} = territory;
  const context = {departement: code, origin};
  const url = new URL(path, site.url).href;
  const links = new Links(path, site);
  const hereSection =
    here.length > 0 &&
    html`<section aria-labelledby="ici">
      <h2 id="ici">Dans la commune</h2>
      ${here.map((place) => placeCard({place}, context))}
    </section>`;
  return {
    path,
    title: `${commune.name} (${code}) : se faire aider avec le numérique`,
    description: descriptionOf(entry),
    above: [
      {name: 'Accueil', path: ''},
      {name, path: territory.path},
    ],
    name: commune.name,
    main: html`${start(entry)} ${hereSection} ${nearSection(entry, territory)}
      <p class="onward">
        <a href="${links.to(territory.path)}#communes">Voir une autre commune</a>
      </p>
      <p class="soft screen">Cette page s’imprime : elle devient une affiche.</p>`,
    data: here.map((place) => placeData(place, `${url}#${anchorOf(place)}`)),
    origin,
    subject: `${commune.name} (${commune.code})`,
  };
}
