import {writeOwnFiles} from '../../src/data-builder/written-files.js';
import type {SiteFile} from './site-files.js';

/** Names what was written in a folder, so that the next time knows what is its own. */
const LIST = 'draille-site.json';
/** Scripts of an earlier release, which pages and caches may still ask for. */
const OF_A_RELEASE = /^draille\/(?:site\/)?draille-.+-[\w-]{6}\.js(?:\.map)?$/;

/**
 * Writes files in a folder, and removes those of an earlier time that are no more, but for the scripts of earlier
 * releases. What somebody else put there stays.
 * @throws {BuildError} where a file of somebody else would be written over, or the disk refuses
 */
export async function writeFiles(out: string, files: readonly SiteFile[]): Promise<void> {
  await writeOwnFiles(out, files, {list: LIST, stays: (name) => OF_A_RELEASE.test(name)});
}
