// @ts-check
import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {inspect} from 'node:util';

/**
 * @typedef {{name: string, file?: string, nesting: number, skip?: string | boolean, todo?: string | boolean,
 *   details: {type?: string, error?: Error & {failureType?: string, cause?: unknown}}}} Ended a test, a suite or a file
 */

/**
 * A reporter of node:test that prints every failure in full and what tests print, counts tests (not the suites and files
 * that hold them), and writes {@link import('./counts.js').Counts} as JSON to the file that `COUNTS` names.
 *
 * @param {AsyncIterable<{type: string, data: any}>} events
 */
export default async function* nodeReport(events) {
  /** @type {{passed: number, failed: number, skipped: string[]}} */
  const counts = {passed: 0, failed: 0, skipped: []};
  /** @type {string[]} */
  const path = [];
  for await (const {type, data} of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    // What went wrong after the last test had ended is only told here.
    if (type === 'test:diagnostic' && data.message.startsWith('Error')) yield `${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const title = titleOf(data, path);
    switch (meaningOf(type, data)) {
      case 'passed':
        counts.passed += 1;
        break;
      case 'skipped':
        counts.skipped.push(
          typeof data.skip === 'string' && data.skip !== '' ? `${title} (${data.skip})` : title,
        );
        break;
      case 'failed':
        counts.failed += 1;
        yield `✖ ${title}\n${reasonOf(data)}\n\n`;
        break;
      case 'container':
        break;
    }
  }
  if (process.env['COUNTS'] !== undefined) writeFileSync(process.env['COUNTS'], JSON.stringify(counts));
  yield `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped\n`;
}

/** @param {Ended} ended @param {string[]} path */
function titleOf(ended, path) {
  const file = relative('.', ended.file ?? '');
  return isFile(ended) ? file : [file, ...path.slice(0, ended.nesting), ended.name].join(' › ');
}

/** @param {'test:pass' | 'test:fail'} type @param {Ended} ended */
function meaningOf(type, ended) {
  if (ended.skip !== undefined || ended.todo !== undefined) return 'skipped';
  if (type === 'test:fail')
    return ended.details.error?.failureType === 'subtestsFailed' ? 'container' : 'failed';
  if (isFile(ended)) return 'failed'; // a file is only told of by itself where it holds no test
  return ended.details.type === 'suite' ? 'container' : 'passed';
}

/** @param {Ended} ended */
function reasonOf({details: {error}, ...ended}) {
  if (error === undefined) return isFile({details: {}, ...ended}) ? 'The file holds no test.' : '';
  return inspect(error.cause instanceof Error ? error.cause : error);
}

/** @param {Ended} ended */
function isFile({name, file}) {
  return file !== undefined && resolve(name) === resolve(file);
}
