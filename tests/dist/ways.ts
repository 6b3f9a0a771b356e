import type {Shown} from './four-elements.js';

export const LINK = '<a href="https://cartographie.societenumerique.gouv.fr/">la carte nationale</a>';

/** A way of bringing an element to a page of another host, as docs/ways-in.md writes it. */
export interface Way {
  readonly name: string;
  readonly head: (files: string, shown: Shown) => string;
  readonly body: (files: string, shown: Shown) => string;
}

const written = (attributes: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

export const element = (files: string, {tag, attributes}: Shown): string =>
  `<${tag}${written(attributes(files))}>${LINK}</${tag}>`;

const placeholder = (files: string, {tag, attributes}: Shown): string =>
  `<div data-draille="${tag}"${written(attributes(files), 'data-')} class="aide">${LINK}</div>`;

const module = (files: string, file: string): string =>
  `<script type="module" src="${files}/draille/${file}"></script>`;

/** Four ways that put the element in the page itself. */
export const IN_THE_PAGE: readonly Way[] = [
  {
    name: 'the file of the element',
    head: (files, {tag}) => module(files, `${tag}.js`),
    body: element,
  },
  {name: 'the loader', head: (files) => module(files, 'draille.js'), body: element},
  {name: 'a placeholder', head: (files) => module(files, 'draille.js'), body: placeholder},
  {
    name: 'the classic loader',
    head: (files) => `<script defer src="${files}/draille/draille-classic.js?ver=6.1"></script>`,
    body: placeholder,
  },
];

/** The fifth: a frame, with the line that makes it as high as what it shows. */
export const IN_A_FRAME: Way = {
  name: 'a frame',
  head: (files) => `<script defer src="${files}/draille/draille-iframe.js"></script>`,
  body: (files, {tag, attributes}) => {
    const query = new URLSearchParams({widget: tag, ...attributes(files)}).toString();
    const src = `${files}/draille/iframe.html?${query.replaceAll('&', '&amp;')}`;
    return `<iframe title="Trouver de l’aide" src="${src}" allow="geolocation"></iframe>`;
  },
};

/** What docs/ways-in.md says that the ways in the page need of its policy, and nothing else. */
export const policyInThePage = (files: string): string =>
  `default-src 'none'; script-src ${files}; connect-src ${files}; base-uri 'none'; form-action 'none'`;

/** What it says that the frame needs. */
export const policyForAFrame = (files: string): string =>
  `default-src 'none'; script-src ${files}; frame-src ${files}; base-uri 'none'; form-action 'none'`;
