import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openingStatus, parseOpeningHours, type OpeningStatus} from '../../src/domain/opening-hours.js';
import {holidaysOf} from '../../src/domain/holidays.js';
import {timeZoneOf} from '../../src/domain/time-zone.js';

/** Status of a place of a département, at an instant written with its own offset or in UTC (`Z`). */
function statusIn(departement: string, text: string, at: string): OpeningStatus {
  const hours = parseOpeningHours(text);
  assert.ok(hours, `understands ${text}`);
  return openingStatus(hours, new Date(at), {
    timeZone: timeZoneOf(departement),
    holidays: holidaysOf(departement),
  });
}

const status = (text: string, at: string): OpeningStatus => statusIn('48', text, at);
const openUntil = (until: string): OpeningStatus => ({kind: 'open', until: new Date(until)});
const closedUntil = (opensAt: string): OpeningStatus => ({kind: 'closed', opensAt: new Date(opensAt)});

describe('a visitor who asks whether a place is open', () => {
  const hours = 'Mo-Fr 09:00-12:00,14:00-17:00; PH off';

  it('is told until when it is open', () => {
    assert.deepEqual(status(hours, '2026-11-23T10:30+01:00'), openUntil('2026-11-23T12:00+01:00'));
  });

  it('is told when it opens: this afternoon, tomorrow or on Monday', () => {
    assert.deepEqual(status(hours, '2026-11-23T12:30+01:00'), closedUntil('2026-11-23T14:00+01:00'));
    assert.deepEqual(status(hours, '2026-11-23T19:00+01:00'), closedUntil('2026-11-24T09:00+01:00'));
    assert.deepEqual(status(hours, '2026-11-27T19:00+01:00'), closedUntil('2026-11-30T09:00+01:00'));
  });

  it('finds it open from the very minute, and closed from the very minute', () => {
    assert.deepEqual(status(hours, '2026-11-23T09:00+01:00'), openUntil('2026-11-23T12:00+01:00'));
    assert.deepEqual(status(hours, '2026-11-23T11:59:59+01:00'), openUntil('2026-11-23T12:00+01:00'));
    assert.deepEqual(status(hours, '2026-11-23T12:00+01:00'), closedUntil('2026-11-23T14:00+01:00'));
  });

  it('is told nothing where the hours are not known', () => {
    const context = {timeZone: 'Europe/Paris', holidays: holidaysOf('48')};
    assert.deepEqual(openingStatus(undefined, new Date('2026-11-23T10:00Z'), context), {kind: 'unknown'});
  });

  it('is given no moment where a place never closes, or never opens', () => {
    assert.deepEqual(status('24/7', '2026-11-23T10:30Z'), {kind: 'open'});
    assert.deepEqual(status('Mo-Su,PH 00:00-24:00', '2026-11-23T10:30Z'), {kind: 'open'});
    assert.deepEqual(status('Mo-Su,PH off', '2026-11-23T10:30Z'), {kind: 'closed'});
  });

  it('is told the real closing of a place that is open over midnight', () => {
    const text = 'Mo-Tu 00:00-24:00; We 00:00-10:00; PH off';
    assert.deepEqual(status(text, '2026-11-23T12:00+01:00'), openUntil('2026-11-25T10:00+01:00'));
  });

  it('finds the next turn of a place that opens one week in two, even far away', () => {
    const text = 'week 2-52/2 Fr 09:00-12:30; PH off';
    assert.deepEqual(status(text, '2026-11-27T13:00+01:00'), closedUntil('2026-12-11T09:00+01:00'));
    // Christmas is a Friday of week 52, then come weeks 53 and 1.
    assert.deepEqual(status(text, '2026-12-11T13:00+01:00'), closedUntil('2027-01-15T09:00+01:00'));
  });
});

describe('a place that closes after midnight', () => {
  it('is open on Saturday at one in the morning', () => {
    const text = 'Fr 20:00-02:00; PH off';
    assert.deepEqual(status(text, '2026-11-28T01:00+01:00'), openUntil('2026-11-28T02:00+01:00'));
    assert.deepEqual(status(text, '2026-11-27T21:00+01:00'), openUntil('2026-11-28T02:00+01:00'));
    assert.deepEqual(status(text, '2026-11-28T02:00+01:00'), closedUntil('2026-12-04T20:00+01:00'));
  });

  it('is open from Sunday into Monday', () => {
    const text = 'Su 20:00-02:00; PH off';
    assert.deepEqual(status(text, '2026-11-23T00:30+01:00'), openUntil('2026-11-23T02:00+01:00'));
    assert.deepEqual(status(text, '2026-11-22T23:30+01:00'), openUntil('2026-11-23T02:00+01:00'));
  });

  it('goes on into a public holiday that its hours speak of', () => {
    const text = 'Tu 20:00-02:00; PH off';
    assert.deepEqual(status(text, '2026-11-11T01:00+01:00'), openUntil('2026-11-11T02:00+01:00'));
  });
});

describe('a public holiday (Wednesday 11 November 2026)', () => {
  const morning = '2026-11-11T10:00+01:00';
  const eveningBefore = '2026-11-10T19:00+01:00';

  it('makes the status unknown when the hours do not mention holidays, all day long', () => {
    for (const at of ['2026-11-11T00:00+01:00', morning, '2026-11-11T23:59+01:00'])
      assert.deepEqual(status('Mo-Fr 09:00-12:00', at), {kind: 'unknown'});
    assert.deepEqual(
      status('Mo-Fr 09:00-12:00', '2026-11-12T10:00+01:00'),
      openUntil('2026-11-12T12:00+01:00'),
    );
  });

  it('is a day off, then work starts again, when the hours say so', () => {
    const text = 'Mo-Fr 09:00-12:00; PH off';
    assert.deepEqual(status(text, morning), closedUntil('2026-11-12T09:00+01:00'));
    assert.deepEqual(status(text, eveningBefore), closedUntil('2026-11-12T09:00+01:00'));
    assert.deepEqual(status('PH off; Mo-Fr 09:00-12:00', morning), closedUntil('2026-11-12T09:00+01:00'));
  });

  it('may have hours of its own', () => {
    const text = 'Mo-Fr 09:00-12:00; PH 10:00-11:00';
    assert.deepEqual(status(text, morning), openUntil('2026-11-11T11:00+01:00'));
    assert.deepEqual(status(text, eveningBefore), closedUntil('2026-11-11T10:00+01:00'));
  });

  it('lets no next opening be promised before it, nor over it, when nothing says what happens then', () => {
    assert.deepEqual(status('Mo-Fr 09:00-12:00', eveningBefore), {kind: 'closed'});
    assert.deepEqual(status('Th 09:00-12:00', eveningBefore), {kind: 'closed'});
    assert.deepEqual(
      status('Tu 20:00-21:00; Th 09:00-12:00', eveningBefore),
      closedUntil('2026-11-10T20:00+01:00'),
    );
  });

  it('lets no closing be promised when a place may stay open into it', () => {
    assert.deepEqual(status('Tu 18:00-24:00', eveningBefore), {kind: 'open'});
    assert.deepEqual(status('Tu 18:00-02:00', eveningBefore), {kind: 'open'});
    assert.deepEqual(status('Tu 18:00-02:00', '2026-11-11T01:00+01:00'), {kind: 'unknown'});
    assert.deepEqual(status('Tu 18:00-23:00', eveningBefore), openUntil('2026-11-10T23:00+01:00'));
  });

  it('leaves its own night unknown, but not the rest of the next day', () => {
    const text = 'We 20:00-02:00; Th 09:00-12:00';
    assert.deepEqual(status(text, '2026-11-12T01:00+01:00'), {kind: 'unknown'});
    assert.deepEqual(status(text, '2026-11-12T02:00+01:00'), closedUntil('2026-11-12T09:00+01:00'));
  });

  it('changes nothing for a place that is always open, and ends the opening of one that then closes', () => {
    assert.deepEqual(status('24/7', morning), {kind: 'open'});
    assert.deepEqual(status('24/7; PH off', eveningBefore), openUntil('2026-11-11T00:00+01:00'));
    assert.deepEqual(status('24/7; PH off', morning), closedUntil('2026-11-12T00:00+01:00'));
  });

  it('is one where the place is: 20 December in La Réunion, Good Friday in Strasbourg', () => {
    assert.equal(statusIn('974', 'Mo-Su 08:00-12:00', '2026-12-20T09:00+04:00').kind, 'unknown');
    assert.equal(statusIn('48', 'Mo-Su 08:00-12:00', '2026-12-20T09:00+01:00').kind, 'open');
    assert.equal(statusIn('67', 'Mo-Su 08:00-12:00', '2026-04-03T09:00+02:00').kind, 'unknown');
    assert.equal(statusIn('48', 'Mo-Su 08:00-12:00', '2026-04-03T09:00+02:00').kind, 'open');
  });

  it('is counted by the place’s own calendar: it has begun in Nouméa while Paris is on the eve', () => {
    assert.equal(statusIn('988', 'Mo-Fr 08:00-16:00', '2026-11-10T22:00Z').kind, 'unknown');
    assert.equal(statusIn('988', 'Mo-Fr 08:00-16:00', '2026-11-11T22:00Z').kind, 'open');
  });

  it('may be given as any set of dates', () => {
    const hours = parseOpeningHours('Mo-Fr 09:00-12:00');
    const context = {timeZone: 'Europe/Paris', holidays: new Set(['2026-11-23'])};
    assert.deepEqual(openingStatus(hours, new Date('2026-11-23T10:00+01:00'), context), {kind: 'unknown'});
  });
});

describe('a place far from Paris', () => {
  it('opens by its own clock in La Réunion', () => {
    const text = 'Mo-Fr 08:00-12:00; PH off';
    assert.deepEqual(statusIn('974', text, '2026-11-23T04:30Z'), openUntil('2026-11-23T12:00+04:00'));
    assert.deepEqual(statusIn('48', text, '2026-11-23T04:30Z'), closedUntil('2026-11-23T08:00+01:00'));
  });

  it('is already on Monday in Nouméa while Paris is on Sunday', () => {
    const text = 'Mo 08:00-12:00; PH off';
    assert.deepEqual(statusIn('988', text, '2026-11-22T21:30Z'), openUntil('2026-11-23T12:00+11:00'));
    assert.deepEqual(statusIn('988', text, '2026-11-22T20:30Z'), closedUntil('2026-11-23T08:00+11:00'));
  });
});

describe('the nights on which clocks change', () => {
  it('move the next opening, to summer time and to winter time', () => {
    const text = 'Mo,Sa 09:00-12:00; PH off';
    assert.deepEqual(status(text, '2026-03-28T13:00+01:00'), closedUntil('2026-03-30T09:00+02:00'));
    assert.deepEqual(status(text, '2026-10-24T13:00+02:00'), closedUntil('2026-10-26T09:00+01:00'));
  });

  it('make an opening of that night shorter in spring, longer in autumn', () => {
    const text = 'Sa 22:00-04:00; PH off';
    assert.deepEqual(status(text, '2026-03-28T23:00+01:00'), openUntil('2026-03-29T02:00Z'));
    assert.deepEqual(status(text, '2026-10-24T23:00+02:00'), openUntil('2026-10-25T03:00Z'));
    assert.deepEqual(status(text, '2026-10-25T01:30Z'), openUntil('2026-10-25T03:00Z'));
  });

  it('close once, not twice, in the hour that comes twice', () => {
    const text = 'Sa 22:00-02:30; PH off';
    assert.deepEqual(status(text, '2026-10-25T00:15Z'), openUntil('2026-10-25T00:30Z'));
    for (const at of ['2026-10-25T00:45Z', '2026-10-25T01:15Z', '2026-10-25T01:45Z'])
      assert.deepEqual(status(text, at), closedUntil('2026-10-31T22:00+01:00'));
  });

  it('have an answer for the hour that does not exist', () => {
    const text = 'Su 02:30-05:00; PH off';
    assert.deepEqual(status(text, '2026-03-29T00:30Z'), closedUntil('2026-03-29T01:30Z'));
    assert.deepEqual(status(text, '2026-03-29T01:30Z'), openUntil('2026-03-29T03:00Z'));
  });
});
