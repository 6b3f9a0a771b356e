import {BuildError} from '../../src/data-builder/build-error.js';
import {diskError} from '../../src/data-builder/disk-error.js';
import {SiteError} from './site-error.js';

/**
 * What stopped the writing of a site, in a French sentence.
 * @param out folder that was being written
 * @throws any error that was not expected: it is a bug, and keeps its stack
 */
export function sentenceOf(error: unknown, out: string): string {
  const told = diskError(out, error);
  if (told instanceof SiteError || told instanceof BuildError) return told.message;
  throw error;
}
