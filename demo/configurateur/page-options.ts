import type {Package} from 'custom-elements-manifest';
import type {Integrity} from '../../src/embed/snippets/pinned-snippet.js';
import type {Downloading} from './download.js';
import type {PageAddress} from './page-address.js';
import type {Preview} from './preview.js';
import type {DrawCode} from './sheet-code.js';
import type {TerritoryData} from './territory-data.js';

/** What the page is given. */
export interface PageOptions extends Downloading {
  readonly manifest: Package;
  /** Where the files of this site are. */
  readonly base: string;
  readonly integrity: Integrity | undefined;
  /** Where this site has the plugin for WordPress. */
  readonly plugin: string | undefined;
  /** Folder of the data of this site. */
  readonly dataAddress: string;
  readonly data: TerritoryData;
  readonly address: PageAddress;
  readonly preview: Preview;
  readonly qrOf: DrawCode;
}
