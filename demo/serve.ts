// npm start: builds what has changed, makes the data and serves the demonstration pages. PORT chooses the port.
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {writeAgenda} from './make-agenda.js';
import {makeData} from './make-data.js';
import {DEMO_DATA, DEMO_PAGES, MOUNTS} from './mounts.js';
import {sentenceOf} from './site/sentence-of.js';
import {writePages} from './site/write-site.js';
import {listen, staticServer} from './static-server.js';

/** Whether the scripts were built after the last change of their sources. */
function isBuilt(): boolean {
  if (!existsSync('dist/draille.js')) return false;
  const sources = ['src', 'demo/programme', 'demo/configurateur', 'demo/guides'].flatMap((folder) =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)),
  );
  const changed = ['package.json', 'rollup.config.mjs', ...sources].map((file) => statSync(file).mtimeMs);
  return statSync('dist/draille.js').mtimeMs > Math.max(...changed);
}

/** The programs of `npm run build:wordpress`: the scripts, what is said of the elements, the plugin. */
const BUILD = [
  ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'],
  ['--import', 'tsx', 'manifest/write.ts'],
  ['--import', 'tsx', 'wordpress/build.ts'],
];

function build(): void {
  for (const words of BUILD) {
    const {status} = spawnSync(process.execPath, words, {stdio: 'inherit'});
    if (status !== 0) process.exit(1);
  }
}

if (!isBuilt()) build();
const data = await makeData(DEMO_DATA);
writeAgenda(`${DEMO_DATA}/v1/48.agenda.json`);
try {
  await writePages(DEMO_PAGES);
} catch (error) {
  console.error(sentenceOf(error, DEMO_PAGES));
  process.exit(1);
}
const server = staticServer(MOUNTS);
const port = await listen(server, Number(process.env['PORT'] ?? 8000));
console.log(`\nLe site : http://localhost:${port}/\nCe qu’elle montre : ${data}\nCtrl-C pour arrêter`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
