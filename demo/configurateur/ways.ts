import {pinnedSnippet, type Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {attributesOf, colourOf, styleOf} from './attributes.js';
import type {Choice} from './choice.js';
import type {WayName} from './cms.js';
import {escaped, openTag, type Attributes} from './markup.js';
import {widgetOf} from './widgets.js';

/** Where the files of a release are, and what they hold where that is known. */
export interface Release {
  /** Address of the folder, which ends with `/`. */
  readonly base: string;
  readonly integrity?: Integrity | undefined;
}

type Writer = (choice: Choice, release: Release) => string;

const NATIONAL_MAP = 'https://cartographie.societenumerique.gouv.fr/';

const script = (attributes: Attributes): string => `${openTag('script', attributes)}</script>`;
const moduleScript = (base: string, file: string): string => script({type: 'module', src: base + file});

/** The page’s own link, which stays where the widget cannot come. */
function inside({widget, lang}: Choice): string {
  const {fallback, fallbackInEnglish} = widgetOf(widget);
  // The map that it leads to is in French.
  const language = {lang: 'en', hreflang: 'fr'};
  const link = openTag('a', {href: NATIONAL_MAP, ...(lang === 'en' && language)});
  return `  ${link}${escaped(lang === 'en' ? fallbackInEnglish : fallback)}</a>`;
}

function element(choice: Choice): string {
  const {widget} = choice;
  const style = styleOf(choice);
  const attributes = {...attributesOf(choice), ...(style && {style})};
  return `${openTag(widget, attributes)}\n${inside(choice)}\n</${widget}>`;
}

function placeholder(choice: Choice): string {
  const named = Object.entries(attributesOf(choice)).map(([name, value]) => [`data-${name}`, value] as const);
  const style = colourOf(choice);
  const attributes = {'data-draille': choice.widget, ...Object.fromEntries(named), ...(style && {style})};
  return `${openTag('div', attributes)}\n${inside(choice)}\n</div>`;
}

/** The list is asked for with the script, not after it. */
function preload({widget, departement, options}: Choice, {base}: Release): string {
  if (widgetOf(widget).shows !== '.json' || !departement || options['src'] !== undefined) return '';
  const href = `${base}data/v1/${departement}.json`;
  return `${openTag('link', {rel: 'preload', as: 'fetch', crossorigin: '', href})}\n`;
}

/** The page that shows the widget alone, in a frame or by itself. */
export function framedPage(choice: Choice, {base}: Release): string {
  const query = new URLSearchParams({widget: choice.widget, ...attributesOf(choice)});
  if (choice.accent) query.set('accent', choice.accent);
  return `${base}iframe.html?${query.toString()}`;
}

function iframe(choice: Choice, release: Release): string {
  const {widget} = choice;
  const frame = openTag('iframe', {
    title: widgetOf(widget).title,
    src: framedPage(choice, release),
    allow: 'geolocation',
    style: 'width: 100%; height: 48em; border: 0',
    loading: 'lazy',
  });
  return `${frame}</iframe>\n<script defer src="${escaped(release.base)}draille-iframe.js"></script>`;
}

function pinned(choice: Choice, {base, integrity}: Release): string {
  if (!integrity) throw new Error('what the scripts hold is not known');
  return `${pinnedSnippet([{file: `${choice.widget}.js`, kind: 'module'}], base, integrity)}\n${element(choice)}`;
}

/** A shortcode has no escape: what would end it is written as an address writes it, or left out. */
function shortcode(choice: Choice): string {
  const plain = (value: string): string =>
    value.replace(/[[\]]/g, (sign) => encodeURIComponent(sign)).replace(/["<>]/g, '');
  const written = Object.entries(attributesOf(choice)).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${plain(value)}"`,
  );
  return `[draille widget="${choice.widget}"${written.join('')}]`;
}

function wix(choice: Choice, {base}: Release): string {
  const lines = Object.entries(attributesOf(choice)).map(
    ([name, value]) => `Attribut ${name} : ${value || '(vide)'}`,
  );
  return [
    `Adresse du serveur : ${base}${choice.widget}.js`,
    `Nom de la balise : ${choice.widget}`,
    ...lines,
  ].join('\n');
}

/** Beside code that was bundled there is no data: its folder is written, by the attribute that names it. */
function npm(choice: Choice, {base}: Release): string {
  const name = widgetOf(choice.widget).shows === '.json' ? 'src' : 'data';
  const own = {...choice, options: {[name]: `${base}data/`, ...choice.options}};
  return `npm i draille\n\nimport 'draille/${choice.widget}/define';\n\n${element(own)}`;
}

const WRITERS: Readonly<Record<WayName, Writer>> = {
  element: (choice, release) =>
    `${preload(choice, release)}${moduleScript(release.base, `${choice.widget}.js`)}\n${element(choice)}`,
  loader: (choice, {base}) => `${moduleScript(base, 'draille.js')}\n${element(choice)}`,
  placeholder: (choice, {base}) => `${placeholder(choice)}\n${moduleScript(base, 'draille.js')}`,
  classic: (choice, {base}) =>
    `<script defer src="${escaped(base)}draille-classic.js"></script>\n${placeholder(choice)}`,
  iframe,
  pinned,
  shortcode,
  wix,
  link: framedPage,
  npm,
};

/** What is pasted for a choice. @throws for `pinned` where the release does not say what it holds */
export function written(way: WayName, choice: Choice, release: Release): string {
  return WRITERS[way](choice, release);
}
