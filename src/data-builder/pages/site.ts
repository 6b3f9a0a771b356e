import type {CivilDate} from '../../domain/civil-date.js';
import {isUrl} from '../download.js';

/** What the publisher says of the accessibility of its pages, in the words of the RGAA; nobody else can say it. */
export type AccessibilityState =
  'non-evaluee' | 'non-conforme' | 'partiellement-conforme' | 'totalement-conforme';

export interface Accessibility {
  readonly state: AccessibilityState;
  /** Who looked, when, and what was found; absent where nobody did. */
  readonly audit?: string;
  /** Day of the statement. */
  readonly date?: CivilDate;
}

/** What the pages say of themselves, and of who publishes them. */
export interface Site {
  /** Where the pages will be; its path ends with `/`. */
  readonly url: URL;
  readonly name: string;
  /** The mairie or the organisation. */
  readonly publisher: string;
  readonly address: string;
  /** International form. */
  readonly phone: string;
  /** Who answers for what is published. */
  readonly director: string;
  /** Who keeps the files: name, address, telephone. */
  readonly host: string;
  /** E-mail address. */
  readonly contact: string;
  readonly accessibility: Accessibility;
  /** Folder of the scripts, an address or a path from the pages’ root; ends with `/`. Without it no page has any. */
  readonly scripts?: string;
  /** Folder of the data, where it is an address; otherwise it is beside the scripts. */
  readonly data?: string;
}

/** Hosts, other than that of the pages, from which a page with the search tool reads. */
export function otherOrigins({url, scripts, data}: Site): string[] {
  const addresses = [scripts, data].filter((address) => address !== undefined && isUrl(address));
  const origins = addresses.map((address) => new URL(address ?? '').origin);
  return [...new Set(origins)].filter((origin) => origin !== url.origin);
}
