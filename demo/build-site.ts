// npm run build:site -- --out DIR [--data DIR] [--legal FILE.md] [--url ADDRESS]: writes the documentation site, with scripts and data, for a
// static host.
import {parseArgs} from 'node:util';
import {BuildError} from '../src/data-builder/build-error.js';
import {SiteError} from './site/site-error.js';
import {writeSite} from './site/write-site.js';

const {values} = parseArgs({
  options: {
    out: {type: 'string', default: 'site'},
    data: {type: 'string', default: 'dist/data'},
    legal: {type: 'string'},
    url: {type: 'string'},
  },
});
try {
  await writeSite(values);
  console.log(`Site écrit dans ${values.out} : à déposer tel quel sur un hébergement de fichiers.`);
  if (values.legal === undefined) {
    console.log('Il n’a pas de mentions légales, que la loi demande : écrivez-les, puis --legal mentions.md');
  }
} catch (error) {
  const isExpected = error instanceof SiteError || error instanceof BuildError;
  if (!isExpected && !(error instanceof Error && 'code' in error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
