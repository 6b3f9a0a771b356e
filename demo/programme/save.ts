import {saveFile} from '../save-file.js';

/** Gives a text as a file to download, without sending it anywhere. */
export function save(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], {type: `${type};charset=utf-8`}));
}
