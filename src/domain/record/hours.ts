import type {TextMend} from './record-reader.js';

/** Whether a text is meant to be OSM `opening_hours`, whose signs are ASCII. */
const LIKE_OSM = /^(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|week)\b|\d\d?:\d\d)/;
/** Written by a converter for `24/7`; `Sun` is not even OSM. */
const ALWAYS = /^Mo-Sun? 00:00-(?:00:00|24:00)$/;

function withAsciiSigns(text: string): string {
  return LIKE_OSM.test(text) ? text.replace(/[‐-―−]/g, '-').replace(/[“”„«»]/g, '"') : text;
}

/** Mends of opening hours: only what is certain; anything else stays as published. */
export const HOURS_MENDS: readonly TextMend[] = [
  {reason: 'spelling', apply: withAsciiSigns},
  {reason: 'spelling', apply: (text) => (ALWAYS.test(text) ? '24/7' : text)},
];
