// The smaller suite, against the built files that people get: run `npm run build` first, then
//   npx wtr --config web-test-runner.dist.config.mjs
import {cutNetwork} from './tests/browsers/cut-network.mjs';
import {publishedFiles, readByAll} from './tests/browsers/published-files.mjs';
import sources from './web-test-runner.config.mjs';

export default {
  ...sources,
  files: ['tests/dist/**/*.browser.ts'],
  middleware: [...sources.middleware, cutNetwork, publishedFiles, readByAll],
};
