// npm run build:site -- --out DIR [--data DIR]: writes the documentation site, with scripts and data, for a static host.
import {parseArgs} from 'node:util';
import {writeSite} from './site/write-site.js';

const {values} = parseArgs({
  options: {out: {type: 'string', default: 'site'}, data: {type: 'string', default: 'dist/data'}},
});
try {
  writeSite(values.out, values.data);
  console.log(`Site écrit dans ${values.out} : à déposer tel quel sur un hébergement de fichiers.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
