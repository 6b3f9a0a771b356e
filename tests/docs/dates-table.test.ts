import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {recognised} from '../../src/sources/checked-file/recognise.js';
import {checkDates} from '../../src/sources/checked-file/check-dates.js';
import {schemasOf} from '../../src/data-builder/schemas.js';
import {readCsv} from '../../src/sources/agenda/read-csv.js';
import {COLUMNS, columnOfDates} from '../../src/sources/csv/columns.js';
import {read, rowsOf, sectionOf} from './markdown.js';

const model = read('demo/example/dates-exemple.csv');
const section = sectionOf(read('docs/events.md'), 'Un tableau de dates');
/** The names in `code` of a cell. */
const namesIn = (cell = ''): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const columns = rowsOf(section).flatMap(([first]) => namesIn(first));

describe('the table of dates that the documentation gives to fill', () => {
  it('has the columns that it explains, each of which is read', () => {
    const [headings = ''] = model.replace(/^\ufeff/, '').split('\n');
    assert.deepEqual([...columns].sort(), headings.split(';').sort());
    const known = COLUMNS.date.map(([column]) => column);
    assert.deepEqual(
      columns.filter((column) => !known.includes(columnOfDates(column) ?? '')),
      [],
    );
  });

  it('has nothing to put right', () => {
    assert.deepEqual(recognised(model), {kind: 'agenda', form: 'csv'});
    assert.deepEqual(checkDates(model, schemasOf('agenda'), '2026-11-26'), []);
  });

  it('shows what a table can say: what is full or cancelled, several days, a series', () => {
    const {events, refused} = readCsv(model);
    assert.deepEqual(refused, []);
    const statuses = new Set(events.map(({status}) => status));
    assert.deepEqual([...statuses].sort(), ['cancelled', 'full', 'scheduled']);
    assert.ok(events.some(({dates}) => dates.length > 1));
    assert.ok(events.some(({dates: [date]}) => date?.end !== undefined && !date.end.includes('T')));
    const ways = new Set(events.flatMap(({signUps}) => signUps.map(({kind}) => kind)));
    assert.deepEqual([...ways].sort(), ['email', 'link', 'phone']);
  });

  it('cannot be taken for a real one, and calls nobody', () => {
    for (const {title, place, signUps, link, onlineLink} of readCsv(model).events) {
      assert.match(title, / \(exemple\)$/);
      assert.match(place?.name ?? ' (exemple)', / \(exemple\)$/);
      for (const address of [link, onlineLink])
        assert.match(address ?? 'https://a.example.fr/', /\.example\.fr\//);
      for (const {value} of signUps)
        assert.match(value, /^\+3346571\d{4}$|@mairie\.example\.fr$|\.example\.fr\//);
    }
  });

  it('opens with its accents in Excel, which asks for a mark', () => {
    assert.ok(model.startsWith('\ufeff'));
  });

  it('is told the words of a state that are understood', () => {
    const [, told = ''] = rowsOf(section).find(([first]) => first === '`état`') ?? [];
    const words = namesIn(told);
    assert.equal(words.length, 5);
    const table = ['titre;date;état', ...words.map((word, day) => `A;0${day + 1}/12/2028;${word}`)];
    const statuses = readCsv(table.join('\n')).events.map(({status}) => status);
    assert.deepEqual(statuses, ['full', 'cancelled', 'postponed', 'rescheduled', 'moved-online']);
  });
});
