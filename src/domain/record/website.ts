import type {Reason} from '../problem.js';
import {publishedList} from './raw-record.js';

const LONGEST = 2000;
/** Between two addresses. A semicolon separates only before what looks like another one. */
const SEPARATOR =
  /[|\n]|\s+(?:ou|et|\/|-)\s+|[;,]\s*(?=https?\b|www[.:,]|$)|[;,]\s+|;(?=[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/;|\s]|$))|\s+/i;
/** A second address written against the first, not one that the first carries as a parameter. */
const JOINED = /([^\s/=:?&|([<"'«])(?=https?:\/\/)/gi;
const AMPERSAND = /&amp;/g;
const AROUND = /^[\s<[("'«]+|[\s>"'».,;]+$/g;
/** Closes what was not opened. */
const CLOSING = /^([^([]*?)[)\]]+$/;
/** `https//:`, `http:/`, `http:\\`, `http://http://`: one or several attempts at a scheme. */
const SCHEMES = /^(?:(https?)[\s:;.,/]+)+/i;
const WWW = /^www[.:,;]+/i;
const HOST =
  /^((?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}|(?:[a-z\d-]+\.)+xn--[a-z\d-]+)(:\d{2,5})?([/?#][^\s<>"'`{}|\\^]*)?$/i;
const OTHER_SCHEME = /^\s*(?:javascript|vbscript|data|file)\s*:/i;
const EMAIL = /^[^\s/@]+@[^\s/@]+\.[a-z]{2,}$/i;

/** One address put right; `undefined` when it is none. */
function addressFrom(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const bare = written.replace(AROUND, '').replace(CLOSING, '$1').replace(/\\/g, '/');
  const [schemes = '', lastScheme = 'http'] = SCHEMES.exec(bare) ?? [];
  const [, host, port = '', path = ''] = HOST.exec(bare.slice(schemes.length).replace(WWW, 'www.')) ?? [];
  if (host === undefined) return undefined;
  return `${lastScheme.toLowerCase()}://${host.toLowerCase()}${port}${path}`;
}

/** What a text of web addresses gives. */
export interface Websites {
  /** `http:` and `https:` addresses. */
  readonly addresses: readonly string[];
  /** E-mail addresses found there. */
  readonly emails: readonly string[];
  /** Why it is not as published, when it is not. */
  readonly reason?: Reason;
}

function reasonOf(text: string, addresses: readonly string[], pieces: number): Reason | undefined {
  const items = publishedList(text);
  if (items.every((item) => addresses.includes(item))) return undefined;
  if (OTHER_SCHEME.test(text)) return 'hostile-text';
  if (addresses.length === 0) return text.length > LONGEST ? 'too-long' : 'unreadable';
  return pieces > items.length ? 'several-values' : 'url-scheme';
}

/** Gives the web addresses of a text, without repeats; a scheme that is missing is `http:`, which every site answers. */
export function websitesIn(text: string): Websites {
  const pieces = text
    .replace(AMPERSAND, '&')
    .replace(JOINED, '$1|')
    .split(SEPARATOR)
    .filter((piece) => piece !== '');
  const emails = pieces.filter((piece) => EMAIL.test(piece));
  const others = pieces.filter((piece) => !EMAIL.test(piece));
  const addresses = [...new Set(others.flatMap((piece) => addressFrom(piece) ?? []))];
  const reason = reasonOf(text, addresses, pieces.length);
  return {addresses, emails, ...(reason && {reason})};
}
