import type {Package} from 'custom-elements-manifest';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import {dataBeside} from '../../src/sources/data-beside.js';
import {shardSource} from '../../src/sources/shards.js';
import {Message} from '../message.js';
import {saveFile} from '../save-file.js';
import {gather, type Files} from './archive.js';
import {ConfiguratorPage} from './page.js';
import {PageAddress} from './page-address.js';
import {Preview} from './preview.js';
import {TerritoryData} from './territory-data.js';

const base = new URL('../', import.meta.url);

async function json(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, base));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
}

async function read(path: string): Promise<Uint8Array | undefined> {
  const inData = /^data\/(.*)/.exec(path)?.[1];
  const response = await fetch(inData ? new URL(inData, dataBeside(base)) : new URL(path, base));
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Hosts of files without a list of them refuse what is not there, where others do not find it. */
async function hasFile(path: string): Promise<boolean> {
  const {ok, status} = await fetch(new URL(path, dataBeside(base)), {method: 'HEAD'});
  if (!ok && ![403, 404, 410].includes(status)) throw new Error(`${path}: ${status}`);
  return ok;
}

/** The code that makes archives is asked for by who wants one. */
async function give(files: Files, name: string): Promise<void> {
  const {zipSync} = await import('fflate');
  saveFile(name, new Blob([zipSync(files)], {type: 'application/zip'}));
}

async function start(root: HTMLElement, message: Message): Promise<void> {
  try {
    const manifest = (await json('custom-elements.json')) as Package;
    // Without it the page works, and gives no pinned text.
    const integrity = (await json('integrity.json').catch(() => undefined)) as Integrity | undefined;
    const holder = document.createElement('div');
    holder.className = 'preview';
    new ConfiguratorPage(root, message, {
      manifest,
      integrity,
      base: base.href,
      plugin: root.dataset['plugin'],
      dataAddress: dataBeside(base).href,
      data: new TerritoryData(shardSource(dataBeside(base)), hasFile),
      address: new PageAddress(window),
      preview: new Preview(holder),
      qrOf: async (address) =>
        (await import('../../src/elements/conseiller-finder/take-away/qr.js')).qrCode(address),
      gather: (choice, configurator) => {
        if (!integrity) throw new Error('integrity.json could not be read');
        return gather(choice, {integrity, read, configurator});
      },
      give,
    });
  } catch (error) {
    message.say('La page n’a pas pu être chargée. Vérifiez la connexion, puis rechargez-la.');
    throw error;
  }
}

const root = document.querySelector<HTMLElement>('#configurateur');
const said = document.querySelector<HTMLElement>('#message');
if (root && said) void start(root, new Message(said));
