import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {html, type Markup} from '../../src/data-builder/report-markup.js';
import {ASSETS} from './assets.js';
import {fromMarkdown} from './markdown.js';
import {PLUGIN} from './plugin.js';
import {COPY_BUTTONS, linkFrom, type SitePage} from './site-page.js';
import {configurator, PROGRAMME_FORM} from './tool-pages.js';

/** A text of the repository that has a page. */
interface Guide {
  readonly file: string;
  readonly path: string;
  /** In a menu. */
  readonly name: string;
  readonly lang?: 'en';
  /** Begins with the plugin. */
  readonly hasPlugin?: true;
}

/** The guides; « Guides » leads to the first. */
const GUIDES: readonly Guide[] = [
  {file: 'docs/what-it-is.md', path: 'guides/', name: 'Ce que c’est'},
  {file: 'docs/ways-in.md', path: 'guides/installer/', name: 'Installer'},
  {file: 'docs/cms.md', path: 'guides/cms/', name: 'SPIP, Drupal, Joomla, Wix…'},
  {
    file: 'docs/wordpress.md',
    path: 'guides/wordpress/',
    name: 'WordPress',
    hasPlugin: true,
  },
  {file: 'docs/settings.md', path: 'guides/reglages/', name: 'Réglages'},
  {file: 'docs/events.md', path: 'guides/ateliers/', name: 'Ateliers et rencontres'},
  {file: 'docs/programmes.md', path: 'guides/programmes/', name: 'Programmes'},
  {file: 'docs/whole-pages.md', path: 'guides/pages/', name: 'Des pages entières'},
  {file: 'docs/hosting.md', path: 'guides/heberger/', name: 'Héberger, et partir'},
  {file: 'docs/privacy.md', path: 'guides/vie-privee/', name: 'Vie privée'},
  {file: 'docs/accessibility.md', path: 'guides/accessibilite/', name: 'Accessibilité'},
  {file: 'docs/support.md', path: 'guides/versions/', name: 'Versions et durée de vie'},
  {
    file: 'docs/features.md',
    path: 'guides/comparaison/',
    name: 'Comparaison détaillée (en anglais)',
    lang: 'en',
  },
  {file: 'CHANGELOG.md', path: 'guides/journal/', name: 'Journal des versions (en anglais)', lang: 'en'},
];

/** Pages that scripts make, by the folder of those scripts: in the repository, it says how to open them. */
const MADE_PAGES: Readonly<Record<string, string>> = {
  'demo/configurateur/': configurator().path,
  'demo/programme/': PROGRAMME_FORM.path,
};

/**
 * Gives what a link of a text becomes in its page.
 * @throws for a link to a file of the repository that the site has not: whoever reads it has no repository
 */
export function linkOnSite(address: string, file: string, page: string): string {
  if (/^([a-z]+:|#)/.test(address)) return address;
  const [written = '', fragment] = address.split('#');
  const target = posix.normalize(posix.join(posix.dirname(file), written));
  const path = GUIDES.find((one) => one.file === target)?.path ?? MADE_PAGES[target] ?? ASSETS[target];
  if (path === undefined) throw new Error(`${file}: ${address} leads to no page of the site`);
  return linkFrom(page, path) + (fragment === undefined ? '' : `#${fragment}`);
}

function pluginOf({path, hasPlugin}: Guide): Markup | undefined {
  if (!hasPlugin || !existsSync(PLUGIN.file)) return undefined;
  return html`<p class="actions">
    <a class="button main" href="${linkFrom(path, PLUGIN.address)}" download>
      Télécharger l’extension (draille.zip)
    </a>
  </p>`;
}

function pageOf(guide: Guide): SitePage {
  const {file, path, name, lang} = guide;
  const {title, lead, body} = fromMarkdown(readFileSync(file, 'utf8'), (address) =>
    linkOnSite(address, file, path),
  );
  const main = html`${pluginOf(guide)} ${lang ? html`<div lang="${lang}">${body}</div>` : body}`;
  return {
    path,
    title: lang ? name : title,
    name,
    description: lead,
    main,
    scripts: [COPY_BUTTONS],
    ...(lang && {lang}),
  };
}

const legalNotice = (file: string): Guide => ({file, path: 'mentions-legales/', name: 'Mentions légales'});

/** Reads the guides. `legal`: a text of whoever publishes the site, which says who they are. */
export const guides = (legal?: string): readonly SitePage[] =>
  [...GUIDES, ...(legal === undefined ? [] : [legalNotice(legal)])].map(pageOf);
