import {readFileSync} from 'node:fs';
import {nodeMarkup} from '../../src/data-builder/markup.js';
import {readFeed} from '../../src/sources/agenda/feed-body.js';
import type {FeedContent, FeedReading} from '../../src/sources/agenda/feed.js';
import {realFile} from '../data-builder/real-data.js';

/** The day on which tests read feeds. */
export const reading: FeedReading = {markup: nodeMarkup, today: '2026-11-26'};

/** The text of a shared feed, as `download` gives it: UTF-8, or what Windows writes. */
export function sharedText(name: string): string {
  const bytes = readFileSync(realFile(`feeds/${name}`));
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export const sharedJson = (name: string): unknown => JSON.parse(sharedText(name));

/** What a feed that answers this gives. */
export const readText = (text: string): Promise<FeedContent> => readFeed(text, reading);
export const readValue = (value: unknown): Promise<FeedContent> => readText(JSON.stringify(value));
