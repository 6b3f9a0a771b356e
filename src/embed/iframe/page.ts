import {GEOPLATEFORME} from '../../sources/geocoder.js';
import {dataBeside} from '../../sources/data-beside.js';
import {askFor, tags} from '../ask-for.js';
import {optionsOf} from '../options.js';
import {paint} from './accent.js';
import {refusedOption} from './allowed-sources.js';
import {tellHeight} from './height.js';
import {isSpoken, spokenBy} from './language.js';
import {narrowPolicy} from './narrow-policy.js';
import {titleOf} from './title.js';

/** What the page reads itself; everything else is the element’s. */
const OF_THE_PAGE = ['widget', 'accent'];
const UNKNOWN =
  'Cette page ne sait pas quel outil afficher. Son adresse est à corriger sur le site qui la montre.';
const REFUSED =
  'L’outil n’est pas affiché : son adresse demande des données que ce site n’a pas choisi de montrer.';

const folder = new URL('./', import.meta.url);
const options = new URLSearchParams(location.search);
const main = document.querySelector('main') ?? document.body;
const given = [...options].filter(([name]) => !OF_THE_PAGE.includes(name));

/** Says in a sentence why there is no element, above the link that is there anyway. */
function refuse(sentence: string, forWhoever: string): void {
  const said = document.createElement('p');
  said.textContent = sentence;
  main.prepend(said);
  console.warn(`draille: ${forWhoever}`);
  tellHeight(document.body);
}

/** The element with those of the options that are its own. */
function elementWith(tag: string): HTMLElement {
  const known = optionsOf(tag);
  const element = document.createElement(tag);
  // The only heading above it would be that of the page, which has none.
  if (known.includes('heading-level')) element.setAttribute('heading-level', '1');
  for (const [name, value] of given) {
    if (!known.includes(name))
      console.warn(`draille: ${name} is none of ${[...OF_THE_PAGE, ...known].join(', ')}`);
    else if (name === 'lang' && !isSpoken(value))
      console.warn(`draille: lang="${value}" is neither fr nor en`);
    else element.setAttribute(name, value);
  }
  return element;
}

async function show(tag: string): Promise<void> {
  askFor(tag, [{localName: tag, getAttribute: (name) => options.get(name)}], folder);
  await customElements.whenDefined(tag);
  const element = elementWith(tag);
  element.append(...main.childNodes);
  main.append(element);
  await (element as {updateComplete?: Promise<unknown>}).updateComplete;
  document.documentElement.lang = spokenBy(element) ?? document.documentElement.lang;
  document.title = titleOf(element, options.get('departement')) ?? document.title;
  tellHeight(document.body);
}

function start(): void {
  const tag = options.get('widget') ?? '';
  const accent = options.get('accent');
  if (accent && !paint(document.documentElement, accent))
    console.warn(`draille: accent="${accent}" is no colour`);
  if (!tags.includes(tag)) return refuse(UNKNOWN, `widget="${tag}" is none of ${tags.join(', ')}`);
  const meta = document.querySelector<HTMLMetaElement>('meta[name="draille-sources"]')?.content ?? '';
  const allowed = [...meta.split(/\s+/).filter(Boolean), dataBeside(folder).href, GEOPLATEFORME];
  narrowPolicy(folder, allowed);
  const refused = refusedOption(given, allowed, document.baseURI);
  if (refused)
    return refuse(REFUSED, `${refused}: its address is not in <meta name="draille-sources"> of this page`);
  void show(tag);
}

start();
