import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AgendaEvent, EventDate} from '../../../src/domain/agenda/agenda-event.js';
import {eventView, type EventView} from '../../../src/elements/event/event-view.js';
import {enAgendaEvent} from '../../../src/i18n/en-agenda-event.js';
import {frAgendaEvent} from '../../../src/i18n/fr-agenda-event.js';
import {someEvent, thursday} from '../../domain/agenda/some-event.js';

const french = {now: thursday, zone: 'Europe/Paris', messages: frAgendaEvent};
const view = (facts: Partial<AgendaEvent> = {}, context = french): EventView =>
  eventView(someEvent(facts), context);
const plain = (text: string | undefined): string => (text ?? '').replace(/\u00a0/g, ' ');
const when = (date: EventDate, facts: Partial<AgendaEvent> = {}, context = french): string =>
  plain(view({dates: [date], ...facts}, context).when.words);
const labels = ({actions}: EventView): string[] =>
  actions.map(({label, written = ''}) => `${label} ${written}`.trim());

describe('when an event is', () => {
  it('is a day and its hours', () => {
    assert.equal(
      when({start: '2026-12-03T09:30', end: '2026-12-03T12:00'}),
      'jeudi 3 décembre, 9 h 30 – 12 h',
    );
    assert.equal(when({start: '2026-12-01T14:00'}), 'mardi 1er décembre, 14 h');
    assert.equal(when({start: '2026-12-03'}), 'jeudi 3 décembre');
    assert.equal(when({start: '2026-12-03', end: '2026-12-03'}), 'jeudi 3 décembre');
  });

  it('says no end where it ends as it starts', () =>
    assert.equal(when({start: '2026-12-03T09:30', end: '2026-12-03T09:30'}), 'jeudi 3 décembre, 9 h 30'));

  it('says several days together', () => {
    assert.equal(when({start: '2026-12-03', end: '2026-12-05'}), 'du 3 au 5 décembre');
    assert.equal(when({start: '2026-11-30', end: '2026-12-01'}), 'du 30 novembre au 1er décembre');
    assert.equal(when({start: '2026-12-30', end: '2027-01-02'}), 'du 30 décembre 2026 au 2 janvier 2027');
    assert.equal(
      when({start: '2026-12-03T09:30', end: '2026-12-05T12:00'}),
      'du jeudi 3 décembre, 9 h 30 au samedi 5 décembre, 12 h',
    );
  });

  it('is of one day where it ends in the night, and says that it ends on the morrow', () => {
    const fromTo = (start: string, end: string, context = french): string =>
      when({start: `2026-12-03T${start}`, end: `2026-12-04T${end}`}, {}, context);
    assert.equal(fromTo('22:00', '02:00'), 'jeudi 3 décembre, 22 h – 2 h le lendemain');
    assert.equal(fromTo('20:00', '01:30'), 'jeudi 3 décembre, 20 h – 1 h 30 le lendemain');
    // Of midnight everybody knows whose it is.
    assert.equal(fromTo('20:00', '00:00'), 'jeudi 3 décembre, 20 h – minuit');
    assert.equal(
      fromTo('22:00', '02:00', {...french, messages: enAgendaEvent}),
      'Thursday 3 December, 10 pm – 2 am the next day',
    );
    assert.equal(
      when({start: '2026-12-03T00:30', end: '2026-12-03T02:00'}),
      'jeudi 3 décembre, 0 h 30 – 2 h',
    );
  });

  it('says the year where it is another', () => {
    assert.equal(when({start: '2027-01-14T09:00'}), 'jeudi 14 janvier 2027, 9 h');
    assert.equal(when({start: '2027-01-14', end: '2027-01-15'}), 'du 14 au 15 janvier 2027');
  });

  it('is told by its own clock, which is named where the visitor’s shows something else', () => {
    const reunion = {timeZone: 'Indian/Reunion'};
    const date = {start: '2026-12-03T09:00'};
    assert.equal(when(date, reunion), 'jeudi 3 décembre, 9 h, heure de La Réunion');
    assert.equal(when(date, reunion, {...french, zone: 'Indian/Mauritius'}), 'jeudi 3 décembre, 9 h');
    assert.equal(when(date, {}, {...french, zone: 'Europe/Brussels'}), 'jeudi 3 décembre, 9 h');
    assert.equal(
      when(date, {}, {...french, zone: 'America/New_York'}),
      'jeudi 3 décembre, 9 h, heure de Paris',
    );
    assert.equal(when({start: '2026-12-03'}, reunion), 'jeudi 3 décembre');
  });

  it('names the clock of what is joined from anywhere, also to its neighbours', () =>
    assert.equal(
      when(
        {start: '2026-12-03T09:00'},
        {timeZone: 'Indian/Reunion', attendance: 'online'},
        {
          ...french,
          zone: 'Indian/Reunion',
        },
      ),
      'jeudi 3 décembre, 9 h, heure de La Réunion',
    ));

  it('tells the next date first, then how many others', () => {
    const {
      when: first,
      otherDates,
      day,
    } = view({
      dates: [
        {start: '2026-11-01T10:00'},
        {start: '2026-12-03T10:00'},
        {start: '2026-12-10T10:00'},
        {start: '2026-12-17T10:00'},
      ],
    });
    assert.equal(first.datetime, '2026-12-03T10:00');
    assert.deepEqual(day, {month: 'déc.', number: '3', isVoid: false});
    assert.equal(otherDates?.words, 'et 2 autres dates');
    assert.equal(otherDates?.dates.length, 2);
  });
});

describe('what became of an event', () => {
  const state = (facts: Partial<AgendaEvent>): string => {
    const {kind, word, rest = ''} = view(facts).state ?? {kind: '-', word: ''};
    return `${kind}: ${word} ${rest}`.trim();
  };

  it('is how many places are left', () => {
    assert.equal(state({placesLeft: 4}), 'good: Il reste 4 places');
    assert.equal(state({placesLeft: 1}), 'good: Il reste 1 place');
    assert.equal(state({}), '-:');
  });

  it('is that it is full, with what to do next', () => {
    const signUps = [{kind: 'link', value: 'https://a.example.fr/'}] as const;
    assert.equal(state({status: 'full', signUps}), 'bad: Complet Renseignez-vous auprès de l’organisateur.');
    assert.equal(state({placesLeft: 0}), 'bad: Complet Il n’y a plus de place.');
    assert.deepEqual(labels(view({status: 'full', signUps})), ['Voir la page d’inscription']);
  });

  it('is that it is cancelled: nobody signs up any more, and no place is left to tell', () => {
    const cancelled = view({
      status: 'cancelled',
      placesLeft: 4,
      signUps: [{kind: 'link', value: 'https://a.example.fr/'}],
    });
    assert.equal(cancelled.state?.word, 'Annulé');
    assert.deepEqual(cancelled.actions, []);
    assert.equal(cancelled.keep, undefined);
    assert.equal(cancelled.day.isVoid, true);
  });

  it('is that it is put off, to nobody knows when', () => {
    assert.equal(state({status: 'postponed'}), 'bad: Reporté La nouvelle date n’est pas encore connue.');
    assert.match(plain(view({status: 'postponed'}).when.words), /^était prévu : jeudi 3 décembre/);
  });

  it('is that it has a new date, is online now, or is under way', () => {
    assert.equal(state({status: 'rescheduled', placesLeft: 2}), 'news: Nouvelle date Il reste 2 places');
    assert.equal(state({status: 'moved-online'}), 'news: Désormais en ligne');
    assert.equal(
      state({dates: [{start: '2026-11-26T08:30', end: '2026-11-26T12:00'}]}),
      'news: En ce moment',
    );
  });

  it('is nothing any more once it is over, but that it did not happen', () => {
    const dates = [{start: '2026-11-03T09:30'}];
    assert.equal(state({dates, status: 'full'}), '-:');
    assert.equal(state({dates, status: 'cancelled'}), 'bad: Annulé');
    const over = view({dates, signUps: [{kind: 'phone', value: '+33465710002'}]});
    assert.deepEqual(over.actions, []);
    assert.equal(over.isOver, true);
  });
});

describe('where an event is', () => {
  const where = (facts: Partial<AgendaEvent>): string => view(facts).facts.join(' · ');

  it('is said once, with the price', () => {
    const place = {name: 'Salle des fêtes', address: '3 place de l’Ormeau, 48000 Mende', commune: 'Mende'};
    assert.equal(
      where({place, price: 'Gratuit'}),
      'Salle des fêtes, 3 place de l’Ormeau, 48000 Mende · Gratuit',
    );
    assert.equal(where({place: {name: 'Mende', commune: 'Mende'}}), 'Mende');
  });

  it('is online, or both', () => {
    assert.equal(where({attendance: 'online'}), 'En ligne');
    assert.equal(where({attendance: 'mixed', place: {commune: 'Mende'}}), 'Mende, ou en ligne');
    assert.equal(where({onlineLink: 'https://visio.example.fr/'}), 'En ligne');
  });
});

describe('what one can press', () => {
  it('signs up first, and names the event for whoever hears it', () => {
    const {actions} = view({
      signUps: [
        {kind: 'link', value: 'https://a.example.fr/'},
        {kind: 'phone', value: '+33465710002'},
        {kind: 'email', value: 'a@example.fr'},
      ],
    });
    assert.deepEqual(
      actions.map(({label, written = '', whom, main}) => [label, written, plain(whom), main]),
      [
        ['S’inscrire', '', 'à « Mieux répondre aux avis »', true],
        ['Appeler', '04 65 71 00 02', 'pour « Mieux répondre aux avis »', false],
        ['Écrire à', 'a@example.fr', 'pour « Mieux répondre aux avis »', false],
      ],
    );
  });

  it('never runs what a feed wrote', () => {
    const value = 'javascript:alert(1)';
    const {actions, more} = view({
      signUps: [{kind: 'link', value}],
      link: value,
      onlineLink: value,
      documents: [{title: 'X', url: value}],
    });
    assert.deepEqual(actions, []);
    assert.equal(more, undefined);
  });

  it('is the event’s own page where there is nothing else', () => {
    assert.deepEqual(labels(view({link: 'https://a.example.fr/'})), ['Voir la page']);
    const {more} = view({link: 'https://a.example.fr/', signUps: [{kind: 'phone', value: '+33465710002'}]});
    assert.equal(more?.page?.href, 'https://a.example.fr/');
  });
});

describe('the rest of an event', () => {
  it('does not repeat its summary', () => {
    assert.equal(view({summary: 'Un atelier.', description: 'Un atelier.'}).more, undefined);
    assert.equal(view({summary: 'Un atelier.', description: 'Un atelier. Long.'}).more?.text.length, 1);
  });

  it('has the programme with the organisations that speak, and what documents are', () => {
    const {more} = view({
      programme: [{time: '10 h', title: 'Accueil', speakers: ['Mairie', 'Office']}],
      documents: [
        {
          title: 'Programme',
          url: 'https://a.example.fr/p.pdf',
          format: 'PDF',
          size: '240 ko',
          date: '2026-11-20',
        },
      ],
    });
    assert.deepEqual(more?.programme?.items, [{time: '10 h', title: 'Accueil', speakers: 'Mairie, Office'}]);
    assert.equal(more?.documents?.list[0]?.about, 'PDF, 240 ko, du 20 novembre 2026');
  });
});

describe('an event in English', () => {
  const english = {...french, messages: enAgendaEvent};
  it('says the same', () => {
    const {state, otherDates, keep} = view(
      {placesLeft: 4, dates: [{start: '2026-12-03T09:30', end: '2026-12-03T12:00'}, {start: '2026-12-10'}]},
      english,
    );
    assert.equal(
      when({start: '2026-12-03T09:30', end: '2026-12-03T12:00'}, {}, english),
      'Thursday 3 December, 9:30 am – noon',
    );
    assert.equal(when({start: '2026-12-03', end: '2026-12-05'}, {}, english), '3 to 5 December');
    assert.equal(
      when({start: '2026-12-30', end: '2027-01-02'}, {}, english),
      '30 December 2026 to 2 January 2027',
    );
    assert.equal(state?.word, '4 places left');
    assert.equal(otherDates?.words, 'and one more date');
    assert.equal(keep?.label, 'Add to my calendar');
  });
});
