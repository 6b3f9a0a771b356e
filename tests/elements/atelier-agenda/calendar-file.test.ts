import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import ICAL from 'ical.js';
import type {AgendaEvent} from '../../../src/domain/agenda/agenda-event.js';
import {calendarFile} from '../../../src/elements/atelier-agenda/dates/calendar/calendar-file.js';
import {someEvent, thursday} from '../../domain/agenda/some-event.js';

/** The meetings of a file, as a calendar reads them. */
function meetings(facts: Partial<AgendaEvent>): ICAL.Event[] {
  const file = new ICAL.Component(
    ICAL.parse(calendarFile(someEvent(facts), {now: thursday, host: 'mairie.example.fr'})) as unknown[],
  );
  return file.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('an event in the visitor’s own calendar', () => {
  it('is read back as what it is, at the same instant', () => {
    const [meeting] = meetings({
      summary: 'Venez ; avec un avis, ou deux.',
      place: {name: 'Maison, du tourisme', postcode: '48000', commune: 'Mende'},
      link: 'https://a.example.fr/avis',
    });
    assert.equal(meeting?.summary, 'Mieux répondre aux avis');
    assert.equal(meeting?.startDate.toJSDate().toISOString(), '2026-12-03T08:30:00.000Z');
    assert.equal(meeting?.endDate.toJSDate().toISOString(), '2026-12-03T11:00:00.000Z');
    assert.equal(meeting?.location, 'Maison, du tourisme, 48000 Mende');
    assert.equal(meeting?.description, 'Venez ; avec un avis, ou deux.\nhttps://a.example.fr/avis');
  });

  it('has each date to come of a series, with a name of its own, and none that is over', () => {
    const series = meetings({
      dates: [{start: '2026-11-19T10:00'}, {start: '2026-12-03T10:00'}, {start: '2026-12-10T10:00'}],
    });
    assert.deepEqual(
      series.map(({startDate}) => startDate.toJSDate().toISOString()),
      ['2026-12-03T09:00:00.000Z', '2026-12-10T09:00:00.000Z'],
    );
    assert.equal(new Set(series.map(({uid}) => uid)).size, 2);
  });

  it('has a name that no other calendar gives, and keeps it', () => {
    const uid = (facts: Partial<AgendaEvent>): string | undefined => meetings({id: '12', ...facts})[0]?.uid;
    assert.equal(uid({link: 'https://a.example.fr/12'}), '12/2026-12-03T09:30@a.example.fr');
    assert.equal(uid({}), '12/2026-12-03T09:30@mairie.example.fr');
    assert.equal(uid({id: '12@calendrier.example.fr'}), '12@calendrier.example.fr/2026-12-03T09:30');
  });

  it('is of whole days where nobody said the hours, the last one included', () => {
    const [meeting] = meetings({dates: [{start: '2026-12-03', end: '2026-12-05'}]});
    assert.equal(meeting?.startDate.isDate, true);
    assert.equal(meeting?.startDate.toString(), '2026-12-03');
    assert.equal(meeting?.endDate.toString(), '2026-12-06');
  });

  it('ends its lines as calendars ask, and keeps them short', () => {
    const lines = calendarFile(someEvent({summary: 'é'.repeat(200)}), {
      now: thursday,
      host: 'mairie.example.fr',
    }).split('\r\n');
    assert.equal(lines[0], 'BEGIN:VCALENDAR');
    assert.ok(lines.every((line) => Buffer.byteLength(line) <= 75 && !line.includes('\n')));
  });
});
