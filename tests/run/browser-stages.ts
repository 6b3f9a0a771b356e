import {engines, findBrowser, type Engine} from '../browsers/find.mjs';
import {adviceFor, installMissing} from '../browsers/install.mjs';
import {impossible, leftOut, tests, type Stage} from './stages.js';

const runner = 'node_modules/@web/test-runner/dist/bin.js';

/** The engines without which the tests fail: Chromium, and all three where `CI` is set. */
const required: readonly Engine[] = process.env['CI'] === 'true' ? engines : ['chromium'];

/**
 * The browser tests, once per engine, and once more with a visitor on the other side of the world. What is missing is
 * installed first, where that can be done without asking.
 */
export function browserStages(): readonly Stage[] {
  installMissing(required);
  return [...engines.map((engine) => stageOf(engine, 'sources', 'Europe/Paris')), elsewhere('sources')];
}

/** The smaller suite, on the files that were built. */
export function distStages(): readonly Stage[] {
  return engines.map((engine) => stageOf(engine, 'dist', 'Europe/Paris'));
}

type Suite = 'sources' | 'dist';

const configs: Readonly<Record<Suite, string>> = {
  sources: 'web-test-runner.config.mjs',
  dist: 'web-test-runner.dist.config.mjs',
};

function elsewhere(suite: Suite): Stage {
  return stageOf('chromium', suite, 'Pacific/Noumea');
}

function stageOf(engine: Engine, suite: Suite, zone: string): Stage {
  const name = `${suite} in ${engine}, ${zone}`;
  if (findBrowser(engine) === undefined) {
    return required.includes(engine)
      ? impossible(name, adviceFor(engine))
      : leftOut(name, `${name}: ${adviceFor(engine)}`);
  }
  return tests(name, [process.execPath, runner, '--config', configs[suite]], {BROWSER: engine, ZONE: zone});
}
