// npm run docs: writes the README’s tables from what the sources say of the elements.
import {readFileSync, writeFileSync} from 'node:fs';
import {readManifest} from './read-manifest.js';
import {withTables} from './readme.js';

writeFileSync('README.md', await withTables(readFileSync('README.md', 'utf8'), readManifest()));
