import type {Engine} from './find.mjs';

/** The engine that runs this test: for what one of them cannot be asked, such as printing or forced colours. */
export const engine = document.documentElement.dataset['engine'] as Engine;

/** The time zone that the browser was started in, an IANA name. */
export const zone = document.documentElement.dataset['zone'] as string;
