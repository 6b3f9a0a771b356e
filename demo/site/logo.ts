import {Markup} from '../../src/data-builder/report-markup.js';

/** A track that climbs between two stones: what a draille is. It has the colour of the text around it. */
const PATH = 'M5 28c2-5 9-5 12-9s-2-6 1-9c2-2 5-3 7-6';

const drawing = (attributes: string): string =>
  `<svg ${attributes} viewBox="0 0 32 32" fill="none" stroke-width="3.5" stroke-linecap="round"><path stroke="currentColor" d="${PATH}"/><path stroke="currentColor" d="M24 22h.01M8 12h.01"/></svg>`;

/** The mark of the site, beside its name. */
export const LOGO = new Markup(drawing('class="logo" aria-hidden="true" focusable="false"'));

/** The mark as a file, for tabs: a colour that is seen on light and on dark. */
export const ICON = drawing('xmlns="http://www.w3.org/2000/svg" color="#2f8f77"');
