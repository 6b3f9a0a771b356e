import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {nextTurns, usualHours} from '../../../src/elements/conseiller-finder/usual-hours.js';
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

  it('stay as they are written where they are not understood', () => {
    assert.equal(usualHours('sur rendez-vous', frSheet), 'sur rendez-vous');
  });

  it('say in words that they are of one week in two, after those of every week', () => {
    assert.equal(
      inWords('week 1-53/2 We 09:30-12:00,14:00-16:30'),
      'une semaine sur deux : mercredi 9 h 30 à 12 h, 14 h à 16 h 30',
    );
    assert.equal(
      inWords('week 2-52/2 Fr 09:00-12:00; Mo 09:00-12:00'),
      'lundi 9 h à 12 h ; une semaine sur deux : vendredi 9 h à 12 h',
    );
  });

  it('tell both turns, where a day has other hours from one week to the next', () => {
    assert.equal(
      inWords('Tu 09:00-12:00; week 2-52/2 Tu 14:00-17:00'),
      'une semaine sur deux : mardi 9 h à 12 h ; l’autre semaine : mardi 14 h à 17 h',
    );
  });

  it('say that they are of some weeks only, whichever these are', () => {
    assert.equal(
      inWords('week 27-35/1 Tu,We 09:00-12:00'),
      'certaines semaines : mardi, mercredi 9 h à 12 h',
    );
  });

  it('are in English on an English page', () => {
    assert.match(usualHours('Mo-Fr 09:00-12:00', enSheet), /^Monday to Friday 9/);
    assert.match(usualHours('week 1-53/2 We 09:30-12:00', enSheet), /^every other week: Wednesday 9:30/);
    assert.match(usualHours('week 27-35/1 We 09:30-12:00', enSheet), /^some weeks: Wednesday 9:30/);
  });
});

describe('what is not held every week', () => {
  const ordinary = {has: () => false};
  const next = (hours: string, withHours = true): string =>
    nextTurns(hours, '2026-11-24', ordinary, frSheet, withHours).replace(/\u00a0/g, ' ');

  it('has its next dates, with their hours or without', () => {
    const hours = 'week 1-53/2 We 09:30-12:00,14:00-16:30';
    assert.equal(
      next(hours),
      'prochaines dates : mercredi 2 décembre 9 h 30 à 12 h et 14 h à 16 h 30, mercredi 16 décembre 9 h 30 à 12 h et 14 h à 16 h 30',
    );
    assert.equal(next(hours, false), 'prochaines dates : mercredi 2 décembre, mercredi 16 décembre');
  });

  it('has none to tell where every week is the same, or where nothing is understood', () => {
    assert.equal(next('We 09:30-12:00'), '');
    assert.equal(next('sur rendez-vous'), '');
  });
});
