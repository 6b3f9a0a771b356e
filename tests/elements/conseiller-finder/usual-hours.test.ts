import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {usualHours} from '../../../src/elements/conseiller-finder/print/usual-hours.js';
import {enSheet} from '../../../src/i18n/en-sheet.js';
import {frSheet} from '../../../src/i18n/fr-sheet.js';

const inWords = (hours: string): string => usualHours(hours, frSheet).replace(/\u00a0/g, ' ');

describe('hours on a printed list', () => {
  it('put together the days that have the same, and leave out those that are closed', () => {
    assert.equal(
      inWords('Mo-Th 08:30-12:00,13:30-17:00; Fr 08:30-12:00; Sa off'),
      'lundi à jeudi 8 h 30 à 12 h, 13 h 30 à 17 h ; vendredi 8 h 30 à 12 h',
    );
  });

  it('name two days, and three from the first to the last', () => {
    assert.equal(inWords('Tu,We 09:00-12:00'), 'mardi, mercredi 9 h à 12 h');
    assert.equal(inWords('Tu-Th 09:00-12:00'), 'mardi à jeudi 9 h à 12 h');
    assert.equal(inWords('Mo,We 09:00-12:00'), 'lundi 9 h à 12 h ; mercredi 9 h à 12 h');
  });

  it('stay as they are written where they are not understood, or not the same every week', () => {
    assert.equal(usualHours('sur rendez-vous', frSheet), 'sur rendez-vous');
    const alternate = 'week 2-52/2 Tu 09:00-12:00';
    assert.equal(usualHours(alternate, frSheet), alternate);
  });

  it('are in English on an English page', () => {
    assert.match(usualHours('Mo-Fr 09:00-12:00', enSheet), /^monday to friday|^Monday to Friday/i);
  });
});
