import type {Choice} from './choice.js';
import {recipeOf, type WayName} from './cms.js';
import {addressesNamed} from './framed-sources.js';
import {UNKNOWN_FOLDER} from './own-folder.js';
import {written, type Release} from './ways.js';
import {widgetOf} from './widgets.js';

/** A text to paste, and what to know of it. */
export interface Snippet {
  readonly way: WayName;
  readonly label: string;
  /** When to take it. */
  readonly help: string;
  readonly text: string;
  /** Whether it is HTML, which any page can hold. */
  readonly isHtml: boolean;
}

/** The one text that is advised, what to do with it, and the others. */
export interface Advice {
  readonly best: Snippet;
  readonly steps: readonly string[];
  /** What may go wrong, and what to do first. */
  readonly doubts: readonly string[];
  readonly others: readonly Snippet[];
}

type About = Pick<Snippet, 'label' | 'help' | 'isHtml'>;

const ABOUT: Readonly<Record<WayName, About>> = {
  element: {
    label: 'Le fichier de l’outil',
    help: 'Le plus rapide, quand on peut coller du HTML libre.',
    isHtml: true,
  },
  loader: {label: 'Le chargeur', help: 'Quand la page montre plusieurs outils.', isHtml: true},
  placeholder: {
    label: 'La div',
    help: 'Quand le site retire les balises inconnues : la ligne du script est mise une fois dans le modèle du site.',
    isHtml: true,
  },
  classic: {label: 'Le chargeur simple', help: 'Quand le site refuse type="module".', isHtml: true},
  iframe: {label: 'Le cadre', help: 'Quand le site n’accepte que des cadres (iframe).', isHtml: true},
  pinned: {
    label: 'Une version figée',
    help: 'Le navigateur refuse tout fichier qui aurait changé. À recoller à chaque nouvelle version.',
    isHtml: true,
  },
  shortcode: {label: 'Le code court de WordPress', help: 'Avec l’extension Draille.', isHtml: false},
  wix: {label: 'L’élément personnalisé de Wix', help: 'À recopier case par case.', isHtml: false},
  link: {label: 'Un lien', help: 'Une adresse qui s’ouvre comme une page.', isHtml: false},
  npm: {
    label: 'Le paquet npm',
    help: 'Pour qui développe son site. Il n’est pas encore publié : d’ici là, installez celui que npm pack fait du dépôt.',
    isHtml: false,
  },
};

/** The ways that any site may take, the simplest first. */
const ORDER: readonly WayName[] = [
  'element',
  'loader',
  'placeholder',
  'classic',
  'iframe',
  'link',
  'pinned',
  'npm',
];

const OWN_ADDRESS =
  'Le cadre et le lien ne montrent que ce qui est posé à côté d’eux : qui héberge les fichiers doit ajouter les adresses que vous donnez à la ligne « draille-sources » de iframe.html.';
const IN_THE_ARCHIVE =
  'Les adresses que vous donnez sont écrites dans l’archive (iframe.html) : si vous en changez une, téléchargez l’archive à nouveau.';
const ON_THE_SITE =
  'L’extension ne lit que des fichiers de votre site : une personne qui l’administre y dépose le vôtre, par Médias › Ajouter. Donnez l’adresse qu’il y reçoit.';
const NO_COLOUR = 'La couleur ne se donne pas de cette façon : l’outil gardera la sienne.';
const NO_ADDRESS =
  'Remplacez https://VOTRE-SITE/draille/ par l’adresse du dossier chez vous, ou écrivez-la à la question 3.';
const NO_TERRITORY =
  'Choisissez d’abord un département, à la question 2 : sans lui, cet outil ne montre rien.';
const LOZERE =
  'Sans l’adresse de votre fichier, à la question 1, ceci montre un autre programme que le vôtre : PANEL, en Lozère.';
const NO_HTTPS = 'L’adresse des fichiers commence par http:// : un site en https:// refusera de les charger.';

/** What to know of a frame where an address is named; nothing where none is. */
export function framedDoubt(choice: Choice): string | undefined {
  if (addressesNamed(choice).length === 0) return undefined;
  return choice.hosting === 'here' ? OWN_ADDRESS : IN_THE_ARCHIVE;
}

function doubtsOf(choice: Choice, {base}: Release): readonly string[] {
  const {doubt, way} = recipeOf(choice.cms);
  const framed = framedDoubt(choice);
  return [
    ...(doubt ? [doubt] : []),
    ...(choice.accent && way === 'wix' ? [NO_COLOUR] : []),
    ...(framed && way === 'link' ? [framed] : []),
    ...(choice.options['src'] !== undefined && way === 'shortcode' ? [ON_THE_SITE] : []),
    ...(base === UNKNOWN_FOLDER && way !== 'shortcode' ? [NO_ADDRESS] : []),
    ...(choice.widget === 'panel-info' && choice.options['src'] === undefined ? [LOZERE] : []),
    ...(widgetOf(choice.widget).needsTerritory && !choice.departement ? [NO_TERRITORY] : []),
    ...(base.startsWith('http:') && way !== 'shortcode' ? [NO_HTTPS] : []),
  ];
}

/** What somebody pastes for a choice in their tool, and what they could paste instead. */
export function adviceFor(choice: Choice, release: Release): Advice {
  const {way, steps} = recipeOf(choice.cms);
  const framed = framedDoubt(choice);
  const snippet = (name: WayName): Snippet => ({
    way: name,
    ...ABOUT[name],
    ...(framed && (name === 'iframe' || name === 'link') && {help: framed}),
    text: written(name, choice, release),
  });
  const canPin = release.integrity?.files[`${choice.widget}.js`] !== undefined;
  const others = ORDER.filter((name) => name !== way && (name !== 'pinned' || canPin));
  return {
    best: snippet(way),
    steps,
    doubts: doubtsOf(choice, release),
    others: others.map(snippet),
  };
}
