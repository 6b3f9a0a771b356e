// The tests in the order of a plugin's life, in one WordPress: it is installed, set, used, and removed.
import {after} from 'node:test';
import {activation} from './activation.js';
import {author} from './author.js';
import {block} from './block.js';
import {configurator} from './configurator.js';
import {elements} from './elements.js';
import {escaping} from './escaping.js';
import {everywhere} from './everywhere.js';
import {media} from './media.js';
import {narrowed} from './narrowed.js';
import {neighbours} from './neighbours.js';
import {refresh} from './refresh.js';
import {settings} from './settings.js';
import {startSite} from './site.js';
import {uninstall} from './uninstall.js';
import {startBrowser} from './visitor.js';

const site = await startSite();
const browser = await startBrowser();
after(async () => {
  await browser.close();
  await site.stop();
});

activation(site, browser);
settings(site, browser);
block(site, browser);
author(site, browser);
narrowed(site, browser);
elements(site, browser);
configurator(site, browser);
media(site, browser);
neighbours(site, browser);
escaping(site, browser);
everywhere(site, browser);
refresh(site, browser);
uninstall(site, browser);
