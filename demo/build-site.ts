// npm run build:site -- --out DIR [--data DIR] [--legal FILE.md] [--url ADDRESS]: writes the documentation site, with scripts and data, for a
// static host.
import {parseArgs} from 'node:util';
import {sentenceOf} from './site/sentence-of.js';
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
  console.error(sentenceOf(error, values.out));
  process.exitCode = 1;
}
