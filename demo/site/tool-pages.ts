import {existsSync} from 'node:fs';
import {html} from '../../src/data-builder/report-markup.js';
import {PLUGIN} from './plugin.js';
import type {SitePage} from './site-page.js';

/** The page that gives a text to paste. */
export const configurator = (): SitePage => ({
  path: 'configurateur/',
  title: 'Mettre l’outil sur votre site',
  name: 'Mettre sur votre site',
  description:
    'Quatre questions, et un texte à coller dans le site de votre mairie ou de votre office de tourisme.',
  kind: 'wide',
  styles: ['fields.css', 'configurateur/configurateur.css'],
  scripts: ['draille/draille.js', 'draille/site/configurateur.js'],
  main: html`<p class="lead">
      Quatre questions, un texte à coller. Rien n’est envoyé : vos réponses restent dans l’adresse de cette
      page, que vous pouvez garder ou partager.
    </p>
    <p id="message" class="quiet" role="status"></p>
    <div id="configurateur" ${existsSync(PLUGIN.file) && html`data-plugin="../${PLUGIN.address}"`}>
      <p>
        Les questions arrivent. Si elles ne viennent pas (JavaScript coupé, connexion perdue), le guide
        <a href="../guides/installer/">Installer</a> donne les textes à coller.
      </p>
    </div>`,
});

/** The page that writes a programme file. */
export const PROGRAMME_FORM: SitePage = {
  path: 'programme/',
  title: 'Écrire un programme',
  name: 'Écrire un programme',
  description:
    'Un formulaire qui écrit le fichier d’un programme d’accompagnement numérique, sans rien envoyer.',
  kind: 'wide',
  styles: ['fields.css', 'programme/form.css'],
  scripts: ['draille/panel-info.js', 'draille/site/programme-form.js'],
  main: html`<p class="lead">
      Ce que propose votre programme d’accompagnement numérique, à qui, quand, et qui appeler. Remplissez ce
      que vous savez, regardez ce que verront vos visiteurs, téléchargez le fichier. Rien n’est envoyé : ce
      que vous écrivez reste dans cet onglet, et s’efface quand vous le fermez.
    </p>
    <p id="message" role="status"></p>
    <div id="formulaire">
      <p>
        Le formulaire s’affiche ici dès qu’il est chargé. Il a besoin de JavaScript. S’il ne vient pas,
        vérifiez votre connexion, puis rechargez la page. Le guide
        <a href="../guides/programmes/">Présenter un programme</a> dit comment faire autrement, avec un
        tableur.
      </p>
    </div>`,
};
