import {readIcs} from '../../src/sources/agenda/read-ics.js';
import {reading} from './shared-feeds.js';

/* Reads each calendar of a list of JSON that comes in, and writes what it makes of them: see `read-in-time.ts`. */
let text = '';
for await (const part of process.stdin.setEncoding('utf8')) text += String(part);
const calendars = JSON.parse(text) as readonly string[];
process.stdout.write(JSON.stringify(calendars.map((calendar) => readIcs(calendar, reading))));
