// @ts-check
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * @typedef {{passed: number, failed: number, skipped: string[]}} Counts
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {{title: string, test: import('@web/test-runner').TestResult}} TitledTest
 */

/**
 * A reporter that prints one line per file and every failure in full, and writes the counts as JSON.
 *
 * @param {string | undefined} countsFile where to write {@link Counts}; nowhere where undefined
 * @returns {import('@web/test-runner').Reporter}
 */
export function countingReporter(countsFile) {
  return {
    reportTestFileResults({logger, sessionsForTestFile, testFile}) {
      for (const session of sessionsForTestFile) logger.log(fileReport(session, testFile));
    },
    onTestRunFinished({sessions}) {
      const counts = sum(sessions.map(countsOf));
      console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped`);
      if (countsFile !== undefined) writeFileSync(countsFile, JSON.stringify(counts));
    },
  };
}

/** @param {Session} session @returns {Counts} */
function countsOf(session) {
  const tests = testsOf(session.testResults);
  const failed = tests.filter(({test}) => !test.skipped && !test.passed).length;
  return {
    passed: tests.filter(({test}) => !test.skipped && test.passed).length,
    // A file that could not be read, or that holds no test, is one failure.
    failed: failed === 0 && (!session.passed || tests.length === 0) ? 1 : failed,
    skipped: tests.filter(({test}) => test.skipped).map(({title}) => title),
  };
}

/** @param {Counts[]} all @returns {Counts} */
function sum(all) {
  return {
    passed: all.reduce((total, {passed}) => total + passed, 0),
    failed: all.reduce((total, {failed}) => total + failed, 0),
    skipped: all.flatMap(({skipped}) => skipped),
  };
}

/** @param {Suite | undefined} suite @param {string[]} path @returns {TitledTest[]} */
function testsOf(suite, path = []) {
  if (suite === undefined) return [];
  const own = suite.tests.map((test) => ({title: [...path, test.name].join(' › '), test}));
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, [...path, inner.name]))];
}

/** @param {Session} session @param {string} testFile */
function fileReport(session, testFile) {
  const {passed, failed, skipped} = countsOf(session);
  const name = relative(process.cwd(), testFile);
  if (failed === 0) return `✔ ${name} (${passed}${skipped.length > 0 ? `, ${skipped.length} skipped` : ''})`;
  return [
    `✖ ${name} (${failed} failed, ${passed} passed)`,
    ...failuresOf(session),
    ...logsOf(session),
    '',
  ].join('\n');
}

/** @param {Session} session */
function failuresOf(session) {
  const ofTests = testsOf(session.testResults)
    .filter(({test}) => !test.skipped && !test.passed)
    .map(({title, test}) => `  ✖ ${title}\n${errorText(test.error)}`);
  const ofFile = session.errors.map((error) => errorText(error));
  return ofTests.length + ofFile.length > 0
    ? [...ofFile, ...ofTests]
    : ['    The file holds no test, or a hook failed.'];
}

/** @param {import('@web/test-runner').TestResultError | undefined} error */
function errorText(error) {
  const {message = 'no message', expected, actual, stack} = error ?? {};
  const difference = expected === undefined ? [] : [`expected: ${expected}`, `actual:   ${actual}`];
  return indent([message, ...difference, stack ?? ''].join('\n'));
}

/** @param {Session} session */
function logsOf({logs}) {
  return logs.map((words) => indent(`console: ${words.map(String).join(' ')}`));
}

/** @param {string} text */
function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '    ');
}
