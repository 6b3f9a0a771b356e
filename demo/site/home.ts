import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {INTROS, pathOf} from './element-intros.js';
import type {SiteFacts} from './site-facts.js';
import type {SitePage} from './site-page.js';

const READERS: readonly (readonly [name: string, words: string, path: string, link: string])[] = [
  [
    'Vous tenez le site d’une mairie',
    'Quatre questions, un texte à coller, ou un simple lien si votre site n’accepte rien d’autre.',
    'configurateur/',
    'Mettre l’outil sur votre site',
  ],
  [
    'Vous êtes un office de tourisme',
    'Présentez votre programme sans écrire de code, et laissez les mairies le montrer aussi.',
    'programme/',
    'Écrire votre programme',
  ],
  [
    'Vous hébergez pour d’autres',
    'Des fichiers à déposer, refaits chaque nuit. Ni serveur à tenir, ni clé, ni abonnement.',
    'guides/heberger/',
    'Ce que cela demande',
  ],
  [
    'Vous développez',
    'Des éléments standard, avec leurs types, pour vos propres pages.',
    'outils/conseiller-finder/',
    'Les attributs, événements et styles',
  ],
];

function promises({finderWeight}: SiteFacts): Markup {
  const weight = Math.ceil(finderWeight);
  return html`<ul class="promises">
    <li>
      <strong>${weight} ko</strong>
      <p>pour chercher, lire et appeler. Pensé pour un vieux téléphone et un réseau de campagne.</p>
    </li>
    <li>
      <strong>Un seul hôte</strong>
      <p>
        est contacté : celui qui vous donne l’outil. Ni cookie, ni traceur, ni police extérieure.
        <a href="guides/vie-privee/">Vie privée</a>
      </p>
    </li>
    <li>
      <strong>Chaque nuit</strong>
      <p>les données ouvertes sont relues. Vous n’avez rien à mettre à jour.</p>
    </li>
    <li>
      <strong>Pour tous</strong>
      <p>
        au clavier, en très grosses lettres, ou imprimé sur papier.
        <a href="guides/accessibilite/">Accessibilité</a>
      </p>
    </li>
  </ul>`;
}

function main(facts: SiteFacts): Markup {
  return html`<div class="hero">
      <div>
        <h1>L’aide au numérique, près de chez chacun, sur votre site</h1>
        <p class="lead">
          Un formulaire qui bloque, un téléphone que l’on ne comprend pas : quelqu’un peut aider, souvent tout
          près et gratuitement. Draille le montre aux habitants dans les pages de leur mairie ou de leur
          office de tourisme, à partir des données publiques.
        </p>
        <p class="actions">
          <a class="button main" href="configurateur/">Mettre l’outil sur votre site</a>
          <a class="button" href="exemples/mairie/">Voir une page de mairie</a>
        </p>
        ${promises(facts)}
        <h2>Quatre outils</h2>
        <ul class="tools">
          ${INTROS.map(
            ({tag, title, lead}) =>
              html`<li>
                <h3><a href="${pathOf(tag)}">${title}</a></h3>
                <p>${lead}</p>
              </li>`,
          )}
        </ul>
      </div>
      <div class="live">
        <conseiller-finder
          departement="${facts.departement}"
          heading-level="2"
          style="display: block; min-height: 44em"
        >
          <p>
            Pour trouver de l’aide avec le numérique, voyez
            <a href="https://cartographie.societenumerique.gouv.fr/">la carte nationale</a>
            ou demandez à votre mairie.
          </p>
        </conseiller-finder>
      </div>
    </div>
    <h2>Pour vous</h2>
    <ul class="cards pairs">
      ${READERS.map(
        ([name, words, path, link]) =>
          html`<li class="card">
            <h3>${name}</h3>
            <p>${words}</p>
            <p><a href="${path}">${link}</a></p>
          </li>`,
      )}
    </ul>
    <h2>Une draille</h2>
    <p>
      En Lozère, c’est le chemin que suit le troupeau pour arriver à bon port. La Lozère est le premier
      territoire ; dès que ses données sont faites, tout autre département n’est qu’un numéro à changer.
    </p>`;
}

/** The front page: what it is, alive. */
export function homePage(facts: SiteFacts): SitePage {
  return {
    path: '',
    title: 'l’aide au numérique, près de chez chacun, sur votre site',
    name: 'Accueil',
    description:
      'Des outils à coller dans le site d’une mairie ou d’un office de tourisme, pour que chacun trouve de l’aide avec le numérique près de chez soi.',
    kind: 'front',
    scripts: ['draille/draille.js'],
    main: main(facts),
  };
}
