import type {Mounts} from './static-server.js';

/**
 * Where the demonstration keeps its data, which may be invented. Not in `dist/data`: what is there is published, and
 * only ever comes from somebody's own build.
 */
export const DEMO_DATA = '.cache/demo-data';

/** Where `npm start` writes the pages. */
export const DEMO_PAGES = '.cache/demo-pages';

/** What `npm start` serves: the pages, the built files, and the data where these look for them. */
export const MOUNTS: Mounts = {'/': DEMO_PAGES, '/draille/': 'dist', '/draille/data/': DEMO_DATA};
