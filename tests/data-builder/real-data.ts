import {existsSync} from 'node:fs';
import {resolve} from 'node:path';

/** Path of a file of real open data, which is kept outside the project. */
export const realFile = (name: string): string => resolve('../shared/data', name);

/** What `it` needs to skip a test by name where the files are not there. */
export function needing(...names: string[]): {skip: string | false} {
  const missing = names.filter((name) => !existsSync(realFile(name)));
  return {skip: missing.length > 0 && `missing: ../shared/data/${missing.join(', ')}`};
}
