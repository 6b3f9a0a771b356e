import {readablePhone} from '../../domain/phone.js';
import {isWebAddress} from '../../sources/published-values.js';
import {html, type Markup} from '../report-markup.js';
import {LEGAL_PAGE, PRIVACY_PAGE} from './about.js';
import type {TerritoryEntry} from './directory.js';
import type {Page} from './page.js';
import {otherOrigins, type Site} from './site.js';

const above = [{name: 'Accueil', path: ''}];

const mailTo = (contact: string): Markup => html`<a href="mailto:${contact}">${contact}</a>`;

function sources(territories: readonly TerritoryEntry[]): Markup {
  const origins = new Map(territories.map(({origin}) => [origin.name, origin]));
  return html`<ul>
    ${[...origins.values()].map(
      ({name, url, licence}) =>
        html`<li>
          ${url && isWebAddress(url) ? html`<a href="${url}">${name}</a>` : name}${licence && html`, ${licence}`}
        </li>`,
    )}
  </ul>`;
}

/** Who publishes, who answers for it, who keeps the files: what the law asks (LCEN, article 6). */
export function legalPage(territories: readonly TerritoryEntry[], site: Site): Page {
  const {publisher, address, phone, director, host, contact, name} = site;
  return {
    ...LEGAL_PAGE,
    title: 'Mentions légales',
    description: `Qui publie « ${name} », et d’où viennent les informations.`,
    above,
    main: html`<h2>Qui publie ce site</h2>
      <p>${publisher}<br />${address}<br />Téléphone : <a href="tel:${phone}">${readablePhone(phone)}</a></p>
      <p>Courriel : ${mailTo(contact)}</p>
      <p>Responsable de la publication : ${director}.</p>
      <h2>Qui héberge ce site</h2>
      <p>${host}</p>
      <h2>D’où viennent les informations</h2>
      ${sources(territories)}
      <p>
        Les lieux sont décrits par ceux qui les tiennent. ${publisher} met ces informations en page. Elles
        peuvent être incomplètes ou dépassées : appelez avant de venir.
      </p>
      <p>
        Les noms, les codes et les centres des communes viennent du découpage administratif (INSEE, IGN, La
        Poste), Licence Ouverte 2.0.
      </p>
      <p>Pages faites avec Draille, un logiciel libre (licence MIT).</p>`,
  };
}

function toolSection({scripts, ...site}: Site): Markup | false {
  if (scripts === undefined) return false;
  const hosts = otherOrigins({scripts, ...site}).map((origin) => new URL(origin).host);
  return html`<h2>L’outil de recherche</h2>
    <p>
      Ce que vous écrivez dans l’outil de recherche ne quitte pas votre appareil. Si vous demandez « Autour de
      moi », votre position n’est envoyée à personne. La liste des lieux est gardée trente jours dans votre
      navigateur, pour servir sans réseau. Elle ne dit rien de vous.
    </p>
    ${
      hosts.length > 0 &&
      html`<p>
        L’outil et sa liste viennent d’un autre serveur, qui reçoit donc votre adresse IP :
        ${hosts.join(', ')}.
      </p>`
    }`;
}

/** What is known of the visitors: nothing but what a server always knows. */
export function privacyPage(site: Site): Page {
  const {publisher, contact, host, url} = site;
  return {
    ...PRIVACY_PAGE,
    title: 'Vie privée',
    description: 'Aucun cookie, aucun traceur, aucune mesure d’audience.',
    above,
    main: html`<p class="lead">
        Ce site ne dépose aucun cookie. Il ne vous suit pas et ne compte pas ses visites.
      </p>
      <h2>Qui est contacté</h2>
      <p>
        Quand vous ouvrez une page, seul le serveur ${url.host} est
        contacté${
          site.scripts !== undefined &&
          otherOrigins(site).length > 0 &&
          ', sauf pour l’outil de recherche (voir plus bas)'
        }.
        Il reçoit votre adresse IP, comme tout serveur. Son hébergeur peut la garder un temps dans un journal
        technique : ${host}.
      </p>
      <p>
        Un itinéraire, un site, un numéro ou un courriel n’est ouvert que si vous appuyez sur son lien. Le
        site « OpenStreetMap » sait alors où mène l’itinéraire demandé.
      </p>
      ${toolSection(site)}
      <h2>Les coordonnées affichées</h2>
      <p>
        Les téléphones et les courriels sont ceux que les lieux publient. Si l’un d’eux est le vôtre, vous
        pouvez demander qu’il soit corrigé ou retiré : écrivez à ${mailTo(contact)}.
      </p>
      <h2>Vos droits</h2>
      <p>
        Pour toute question sur vos données, écrivez à ${publisher} : ${mailTo(contact)}. Sans réponse
        satisfaisante, vous pouvez vous adresser à la <a href="https://www.cnil.fr/">CNIL</a>.
      </p>`,
  };
}
