import type {Choice} from './choice.js';
import {escaped} from './markup.js';

const NONE_CHOSEN = 'name="draille-sources" content=""';

/** Addresses that a choice names: those of one’s own data, and of the page that has the rest. */
export function addressesNamed({options: {src = '', more = ''}}: Choice): readonly string[] {
  return `${src} ${more}`.split(/\s+/).filter(Boolean);
}

/**
 * The page that is shown in a frame, which then takes these addresses: whoever hosts it has chosen them.
 * @throws where the page has no line for them
 */
export function withSources(page: Uint8Array | undefined, addresses: readonly string[]): Uint8Array {
  const html = new TextDecoder().decode(page);
  if (!html.includes(NONE_CHOSEN)) throw new Error('iframe.html has no line for addresses');
  const written = escaped(addresses.join(' '));
  return new TextEncoder().encode(
    html.replace(NONE_CHOSEN, () => `name="draille-sources" content="${written}"`),
  );
}
