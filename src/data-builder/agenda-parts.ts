import {feedParts, type FeedParts} from '../sources/agenda/feed-body.js';
import {withWindowsSigns} from './decode-text.js';

/** The readers of feeds, which Node may give a text that lost signs of Windows. JSON is always UTF-8. */
export const agendaParts: FeedParts = {
  ...feedParts,
  ics: async () => {
    const {readIcs} = await feedParts.ics();
    return {readIcs: (text, reading) => readIcs(withWindowsSigns(text), reading)};
  },
  rss: async () => {
    const {readRss} = await feedParts.rss();
    return {readRss: (text, reading) => readRss(withWindowsSigns(text), reading)};
  },
  csv: async () => {
    const {readCsv} = await feedParts.csv();
    return {readCsv: (text, reading) => readCsv(withWindowsSigns(text), reading)};
  },
};
