import {readablePhone} from '../../domain/phone.js';
import {readableDay} from '../../i18n/fr-format.js';
import {html, type Markup} from '../report-markup.js';
import {ACCESSIBILITY_PAGE} from './about.js';
import type {Page} from './page.js';
import type {Accessibility, Site} from './site.js';

const RGAA = 'le référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1';

/** What was found; where nobody looked, the rule says what it is worth. */
function stateWords({state, audit}: Accessibility): Markup {
  switch (state) {
    case 'non-evaluee':
      return html`<p>
        L’accessibilité de ce site n’a pas encore été évaluée. Sans audit, la règle est de le déclarer
        <strong>non conforme</strong> avec ${RGAA}.
      </p>`;
    case 'non-conforme':
      return html`<p>Ce site est <strong>non conforme</strong> avec ${RGAA}.</p>
        <p>Résultats des tests : ${audit}</p>`;
    case 'partiellement-conforme':
      return html`<p>Ce site est <strong>partiellement conforme</strong> avec ${RGAA}.</p>
        <p>Résultats des tests : ${audit}</p>`;
    case 'totalement-conforme':
      return html`<p>Ce site est <strong>totalement conforme</strong> avec ${RGAA}.</p>
        <p>Résultats des tests : ${audit}</p>`;
  }
}

/** The ways that the RGAA’s own model of statement gives. */
const REMEDIES = html`<h2>Voies de recours</h2>
  <p>
    Vous avez signalé un défaut d’accessibilité qui vous empêche d’accéder à un contenu, et vous n’avez pas eu
    de réponse satisfaisante ? Vous pouvez :
  </p>
  <ul>
    <li>
      écrire un message au
      <a href="https://formulaire.defenseurdesdroits.fr/">Défenseur des droits</a> ;
    </li>
    <li>
      contacter le
      <a href="https://www.defenseurdesdroits.fr/saisir/delegues">délégué du Défenseur des droits</a> dans
      votre région ;
    </li>
    <li>
      envoyer un courrier (gratuit, sans timbre) : Défenseur des droits, Libre réponse 71120, 75342 Paris
      CEDEX 07.
    </li>
  </ul>`;

/** The « déclaration d’accessibilité » of a public body (loi 2005-102, article 47; décret 2019-768). */
export function accessibilityPage(site: Site): Page {
  const {publisher, name, url, contact, phone, accessibility} = site;
  return {
    ...ACCESSIBILITY_PAGE,
    title: 'Déclaration d’accessibilité',
    description: `Accessibilité du site « ${name} » : état, contact, recours.`,
    above: [{name: 'Accueil', path: ''}],
    main: html`<p>
        ${publisher} s’engage à rendre ses sites internet accessibles, conformément à l’article 47 de la loi
        n° 2005-102 du 11 février 2005.
      </p>
      <p>Cette déclaration s’applique au site « ${name} », <a href="${url.href}">${url.href}</a>.</p>
      <h2>État de conformité</h2>
      ${stateWords(accessibility)}
      <h2>Ce que l’on sait de ces pages</h2>
      <p>
        Elles se lisent sans JavaScript, au clavier, agrandies, et sur un petit écran. Elles n’ont ni image ni
        vidéo. Les textes qui décrivent les lieux sont ceux de leurs auteurs : ils peuvent être mal écrits ou
        incomplets. Les sites vers lesquels mènent les liens ne dépendent pas de ${publisher}.
      </p>
      ${
        accessibility.date !== undefined &&
        html`<h2>Établissement de cette déclaration</h2>
          <p>Cette déclaration a été établie le ${readableDay(accessibility.date)}.</p>`
      }
      <h2>Retour d’information et contact</h2>
      <p>
        Vous n’arrivez pas à accéder à une information ? Contactez ${publisher}, qui vous la donnera sous une
        autre forme : <a href="mailto:${contact}">${contact}</a>, téléphone
        <a href="tel:${phone}">${readablePhone(phone)}</a>.
      </p>
      ${REMEDIES}`,
  };
}
