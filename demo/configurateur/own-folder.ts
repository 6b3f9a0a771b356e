import {wholeAddress} from './typed-address.js';

/** What its address is asked for by. */
export const FOLDER_LABEL = 'Adresse du dossier chez vous';

/** What stands for an address that was not given yet. */
export const UNKNOWN_FOLDER = 'https://VOTRE-SITE/draille/';

/** Whoever copied the address of a file of the folder meant the folder. */
const FILE = /\/[^/]+\.(html?|php|js|json|txt|zip)$/i;

/** The address of a folder, as texts to paste need it, from what somebody typed. */
export function folderOf(typed: string): string {
  const understood = wholeAddress(typed);
  const address = 'value' in understood ? understood.value : '';
  const {hostname} = new URL(UNKNOWN_FOLDER);
  if (address === '' || new URL(address).hostname === hostname) return UNKNOWN_FOLDER;
  return address
    .replace(/[?#].*$/, '')
    .replace(FILE, '/')
    .replace(/\/?$/, '/');
}
