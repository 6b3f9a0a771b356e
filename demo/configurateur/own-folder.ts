import {wholeAddress} from './typed-address.js';

/** What stands for an address that was not given yet. */
export const UNKNOWN_FOLDER = 'https://VOTRE-SITE/draille/';

/** The address of a folder, as texts to paste need it, from what somebody typed. */
export function folderOf(typed: string): string {
  const understood = wholeAddress(typed);
  const address = 'value' in understood ? understood.value : '';
  const {hostname} = new URL(UNKNOWN_FOLDER);
  if (address === '' || new URL(address).hostname === hostname) return UNKNOWN_FOLDER;
  return address.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}
