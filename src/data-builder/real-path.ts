import {existsSync, realpathSync} from 'node:fs';
import {basename, dirname, join, resolve, sep} from 'node:path';

/** Where a folder really is, or will be once it is made. */
function realPath(folder: string): string {
  const whole = resolve(folder);
  return existsSync(whole) ? realpathSync(whole) : join(realPath(dirname(whole)), basename(whole));
}

/** Whether a folder is another one, or in it, whatever links lead there. */
export function isWithin(folder: string, other: string): boolean {
  const [inner, outer] = [realPath(folder), realPath(other)];
  return inner === outer || inner.startsWith(outer.replace(/[\\/]?$/, sep));
}
