import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Permanence} from '../../../src/domain/place.js';
import {enSheet} from '../../../src/i18n/en-sheet.js';
import {sheetView, type Sheet} from '../../../src/elements/conseiller-finder/sheet/part.js';
import {someSheet} from './some-sheet.js';

/** Ordinary spaces for no-break ones, so that a test is readable. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** The week's table, a line for each day. */
function week(sheet: Sheet): string[] {
  const {hours} = sheetView(sheet);
  assert.equal(hours.kind, 'week');
  return hours.kind !== 'week'
    ? []
    : hours.days.map(({day, today, hours: told, note}) =>
        plain(`${day}${today ? '*' : ''}: ${[...told, ...(note ? [note] : [])].join(' | ')}`),
      );
}

function caption(sheet: Sheet): string {
  const {hours} = sheetView(sheet);
  return hours.kind === 'week' ? plain(hours.caption) : '';
}

const at = (now: string, hours: string, place: Parameters<typeof someSheet>[0] = {}): Sheet =>
  someSheet({hours, ...place}, {}, {now: new Date(now)});

const section = (sheet: Sheet, title: string): readonly string[] | undefined => {
  const found = sheetView(sheet).sections.find((one) => one.title === title);
  return found && [...found.paragraphs, ...found.items].map(plain);
};

const labels = (sheet: Sheet): string[] =>
  sheetView(sheet).labels.map(({name, meaning}) => plain(meaning ? `${name}: ${meaning}` : name));

describe('the week on a place’s sheet', () => {
  it('goes from Monday to Sunday, each interval apart, and says which day is today', () => {
    const sheet = at('2026-11-24T09:00:00Z', 'Mo 14:00-17:00; Tu-Fr 09:00-12:00,13:30-17:00');
    assert.equal(caption(sheet), 'Semaine du 23 novembre');
    assert.deepEqual(week(sheet), [
      'Lundi: 14 h à 17 h',
      'Mardi*: 9 h à 12 h | 13 h 30 à 17 h',
      'Mercredi: 9 h à 12 h | 13 h 30 à 17 h',
      'Jeudi: 9 h à 12 h | 13 h 30 à 17 h',
      'Vendredi: 9 h à 12 h | 13 h 30 à 17 h',
      'Samedi: Fermé',
      'Dimanche: Fermé',
    ]);
  });

  it('does not promise the usual hours on Christmas Day: it says to call', () => {
    const days = week(at('2026-12-23T09:00:00Z', 'Mo-Fr 09:00-12:00', {phone: '+33465710001'}));
    assert.equal(days[3], 'Jeudi: 9 h à 12 h');
    assert.equal(days[4], 'Vendredi 25 décembre: Jour férié : appelez avant de venir');
  });

  it('says to ask on a holiday where there is nobody to call', () => {
    const days = week(at('2027-04-27T09:00:00Z', 'Mo-Sa 09:00-12:00'));
    assert.equal(days[5], 'Samedi 1er mai: Jour férié : renseignez-vous avant de venir');
  });

  it('says closed on a holiday only where the hours say so', () => {
    const days = week(at('2026-12-23T09:00:00Z', 'Mo-Fr 09:00-12:00; PH off'));
    assert.equal(days[4], 'Vendredi 25 décembre: Fermé (jour férié)');
    const open = week(at('2026-12-23T09:00:00Z', 'Mo-Fr 09:00-12:00; PH 10:00-11:00'));
    assert.equal(open[4], 'Vendredi 25 décembre: 10 h à 11 h | Horaires de jour férié');
  });

  it('follows the holidays of the place’s own département', () => {
    const reunion = week(at('2026-12-16T09:00:00Z', 'Mo-Su 09:00-12:00', {codeInsee: '97411'}));
    assert.match(reunion[6] ?? '', /^Dimanche 20 décembre: Jour férié/);
    assert.equal(week(at('2026-12-16T09:00:00Z', 'Mo-Su 09:00-12:00'))[6], 'Dimanche: 9 h à 12 h');
  });

  it('keeps its seven days over a change of clocks', () => {
    const sheet = at('2027-03-28T12:00:00Z', 'Su 08:00-12:00');
    assert.equal(caption(sheet), 'Semaine du 22 mars');
    assert.equal(week(sheet).length, 7);
    assert.equal(week(sheet)[6], 'Dimanche*: 8 h à 12 h');
  });

  it('is the week of La Réunion for a place of La Réunion, where it is Monday already', () => {
    const sunday = '2026-11-22T21:00:00Z';
    assert.equal(caption(at(sunday, 'Mo 09:00-12:00', {codeInsee: '97411'})), 'Semaine du 23 novembre');
    assert.equal(week(at(sunday, 'Mo 09:00-12:00', {codeInsee: '97411'}))[0], 'Lundi*: 9 h à 12 h');
    assert.equal(caption(at(sunday, 'Mo 09:00-12:00')), 'Semaine du 16 novembre');
  });

  it('shows the hours of that very week where they alternate, and says that they do', () => {
    const even = 'week 2-52/2 Tu 09:00-12:00';
    assert.equal(week(at('2026-11-24T09:00:00Z', even))[1], 'Mardi*: 9 h à 12 h');
    assert.equal(week(at('2026-12-01T09:00:00Z', even))[1], 'Mardi*: Fermé');
    const {hours} = sheetView(at('2026-12-01T09:00:00Z', even));
    assert.equal(
      hours.kind === 'week' && plain(hours.note ?? ''),
      'Les horaires changent selon les semaines. Une semaine sur deux : mardi 9 h à 12 h. ' +
        'Prochaines dates : mardi 8 décembre 9 h à 12 h, mardi 22 décembre 9 h à 12 h.',
    );
    const {hours: same} = sheetView(at('2026-12-01T09:00:00Z', 'Tu 09:00-12:00'));
    assert.ok(same.kind === 'week' && same.note === undefined);
  });

  it('tells a night that goes past midnight, and a day that never closes', () => {
    const days = week(at('2026-11-24T09:00:00Z', 'Fr 20:00-02:00; Sa 00:00-24:00; Su 18:00-24:00'));
    assert.deepEqual(days.slice(4), [
      'Vendredi: 20 h à 2 h du matin',
      'Samedi: 24 h sur 24',
      'Dimanche: 18 h à minuit',
    ]);
  });

  it('shows hours that are not understood as they are written, and never as closed', () => {
    const view = sheetView(at('2026-11-24T09:00:00Z', 'sur rendez-vous le mardi'));
    assert.deepEqual(view.hours, {kind: 'text', text: 'Horaires publiés\u00a0: sur rendez-vous le mardi'});
    assert.equal(view.status.kind, 'unknown');
    assert.doesNotMatch(JSON.stringify(view), /fermé/i);
  });

  it('says that unknown hours are unknown, and what to do, and never that the place is closed', () => {
    const view = sheetView(someSheet({phone: '+33465710001'}));
    assert.deepEqual(view.status, {kind: 'unknown', word: 'Horaires inconnus'});
    assert.deepEqual(view.hours, {
      kind: 'text',
      text: 'Les informations publiées ne donnent pas les horaires. Appelez avant de venir.',
    });
    assert.doesNotMatch(JSON.stringify(view), /fermé/i);
    const silent = sheetView(someSheet());
    assert.match(silent.hours.kind === 'text' ? silent.hours.text : '', /Renseignez-vous avant de venir\.$/);
  });

  it('says when the place opens next', () => {
    const {status} = sheetView(at('2026-11-24T12:00:00Z', 'Mo-Fr 09:00-12:00'));
    assert.deepEqual(
      {...status, rest: plain(status.rest ?? '')},
      {kind: 'closed', word: 'Fermé', rest: 'ouvre demain à 9 h'},
    );
  });

  it('does not say open of a place that receives nobody', () => {
    const {status} = sheetView(
      at('2026-11-24T09:00:00Z', 'Mo-Fr 09:00-12:00', {access: ['pas-de-public', 'telephone']}),
    );
    assert.deepEqual(status, {kind: 'unknown', word: 'Ce lieu ne reçoit pas de public'});
  });
});

describe('the permanences on a sheet', () => {
  const told = (...permanences: Permanence[]): string[] =>
    sheetView(someSheet({}, {permanences})).permanences.map(plain);

  it('are told in words, with their last day', () => {
    assert.deepEqual(
      told({hours: 'Tu 09:00-12:00', programme: 'conseiller-numerique', until: '2027-06-30'}),
      ['Conseiller numérique : mardi 9 h à 12 h, jusqu’au 30 juin 2027'],
    );
  });

  it('tell together the days of the same hours, from when, and where', () => {
    assert.deepEqual(
      told({hours: 'Mo,Th 09:00-12:00; We 14:00-16:00', from: '2027-01-01', note: 'salle du haut'}),
      ['lundi et jeudi 9 h à 12 h, mercredi 14 h à 16 h, à partir du 1er janvier 2027 (salle du haut)'],
    );
  });

  it('leave out those that are over, and keep the one that ends today', () => {
    const permanence = {hours: 'Tu 09:00-12:00'};
    assert.deepEqual(told({...permanence, until: '2026-11-23'}), []);
    assert.equal(told({...permanence, until: '2026-11-24'}).length, 1);
  });

  it('do not announce a beginning that is past', () => {
    assert.deepEqual(told({hours: 'Tu 09:00-12:00', from: '2026-01-01'}), ['mardi 9 h à 12 h']);
  });

  it('give dates where they are not held every week', () => {
    assert.deepEqual(told({hours: 'week 1-53/2 Tu 09:00-12:00', until: '2026-12-20'}), [
      'prochaines dates : mardi 1er décembre 9 h à 12 h, mardi 15 décembre 9 h à 12 h, jusqu’au 20 décembre 2026',
    ]);
  });

  it('leave out one that has no date left before its end', () => {
    assert.deepEqual(told({hours: 'week 1-53/2 Tu 09:00-12:00', until: '2026-11-30'}), []);
    assert.equal(told({hours: 'week 27-35/1 Tu 09:00-12:00'}).length, 1);
  });

  it('are shown as written where their hours are not understood', () => {
    assert.deepEqual(told({hours: 'le premier mardi du mois'}), ['le premier mardi du mois']);
  });
});

describe('getting in touch from a sheet', () => {
  const contacts = (sheet: Sheet): string[] =>
    sheetView(sheet).contacts.map(({kind, href, label, text, main}) =>
      [kind, href, label, text, ...(main ? ['main'] : [])].join(' | '),
    );

  it('gives every way, the telephone first', () => {
    const sheet = someSheet(
      {phone: '+33465710001', mairiePhone: '+33465710009'},
      {
        emails: ['a@lieu.example.fr', 'b@lieu.example.fr'],
        websites: ['https://www.lieu.example.fr/', 'http://autre.example.fr/page'],
        bookingUrl: 'https://rdv.example.fr/lieu',
      },
    );
    assert.deepEqual(contacts(sheet), [
      'call | tel:+33465710001 | Appeler | 04 65 71 00 01 | main',
      'book | https://rdv.example.fr/lieu | Prendre rendez-vous en ligne | rdv.example.fr/lieu',
      'write | mailto:a@lieu.example.fr | Écrire | a@lieu.example.fr',
      'write | mailto:b@lieu.example.fr | Écrire | b@lieu.example.fr',
      'visit | https://www.lieu.example.fr/ | Voir le site | lieu.example.fr',
      'visit | http://autre.example.fr/page | Voir le site | autre.example.fr/page',
    ]);
    assert.equal(sheetView(sheet).noPhone, undefined);
  });

  it('gives the mairie’s number where the place has none, and says so', () => {
    const sheet = someSheet({mairiePhone: '+33465710009'});
    assert.deepEqual(contacts(sheet), [
      'call-mairie | tel:+33465710009 | Appeler la mairie | 04 65 71 00 09',
    ]);
    assert.equal(sheetView(sheet).noPhone, 'Pas de téléphone connu.');
    assert.equal(sheetView(sheet).contacts[0]?.whom, 'Florac Trois Rivières');
  });

  it('says whom to ask where nothing is known, but not before the details have come', () => {
    assert.equal(sheetView(someSheet()).noPhone, 'Pas de téléphone connu. La mairie peut vous renseigner.');
    const waiting = someSheet({}, {}, {details: {kind: 'loading'}});
    assert.equal(sheetView(waiting).noPhone, 'Pas de téléphone connu.');
  });

  it('says once an address that the list has too', () => {
    const sheet = someSheet({email: 'a@lieu.example.fr'}, {emails: ['a@lieu.example.fr']});
    assert.equal(contacts(sheet).length, 1);
  });

  it('follows no address that is not of the web', () => {
    const bad = 'javascript:alert(1)';
    const view = sheetView(someSheet({website: bad}, {websites: [bad], bookingUrl: bad, accessUrl: bad}));
    assert.deepEqual(view.contacts, []);
    assert.doesNotMatch(JSON.stringify(view), /javascript/);
  });

  it('keeps the street number, and gives the postal code once', () => {
    const sheet = someSheet({address: '12 bis rue Haute', postcode: '48400'}, {addressExtra: 'Bâtiment B'});
    assert.deepEqual(sheetView(sheet).address, [
      '12 bis rue Haute',
      'Bâtiment B',
      '48400 Florac Trois Rivières',
    ]);
  });

  it('says how far and from where, without « de », which would need an elision', () => {
    const found = {...someSheet().found, distanceKm: 0.42};
    const away = (facts: Partial<Sheet>): string =>
      plain(sheetView(someSheet({}, {}, {from: 'Ispagnac', found, ...facts})).distance ?? '');
    assert.equal(away({}), 'À environ 400 m depuis Ispagnac, à vol d’oiseau');
    assert.equal(
      away({found: {...found, distanceKm: 0.02}}),
      'À moins de 100 m depuis Ispagnac, à vol d’oiseau',
    );
    assert.equal(away({found: someSheet().found}), '');
  });

  it('says that a position is only that of the commune, and is no finer than a kilometre', () => {
    const place = {position: {latitude: 44.3, longitude: 3.6, approximate: true as const}};
    const sheet = someSheet(place, {}, {from: 'Ispagnac'});
    const view = sheetView({...sheet, found: {...sheet.found, distanceKm: 6.4}});
    assert.match(view.approximate ?? '', /^Position exacte inconnue/);
    assert.match(plain(view.distance ?? ''), /environ 6 km/);
  });
});

describe('what a sheet says of a place', () => {
  it('says what help is given, for whom and how, in words', () => {
    const sheet = someSheet({
      services: ['demarches', 'securite'],
      formats: ['atelier'],
      publics: ['seniors'],
      needs: ['surdite'],
    });
    assert.deepEqual(section(sheet, 'On vous aide à'), [
      'faire vos démarches administratives',
      'utiliser internet sans risque et éviter les arnaques',
    ]);
    assert.deepEqual(section(sheet, 'Comment on vous aide'), ['Cours collectif']);
    assert.deepEqual(section(sheet, 'Qui est reçu en particulier'), ['Personnes âgées']);
    assert.deepEqual(section(sheet, 'Ce lieu est préparé à recevoir'), [
      'Personnes sourdes ou malentendantes',
    ]);
  });

  it('has no section about what is not known, and does not say that everyone is received', () => {
    assert.deepEqual(sheetView(someSheet()).sections, []);
  });

  it('says « sans rendez-vous » where the place says that one may walk in, and nowhere else', () => {
    const coming = (place: Parameters<typeof someSheet>[0]): string =>
      section(someSheet(place), 'Pour venir')?.join(' ') ?? '';
    assert.equal(
      coming({access: ['venir', 'telephone', 'rdv-en-ligne'], costs: ['gratuit']}),
      'Vous pouvez venir sans rendez-vous, téléphoner ou prendre rendez-vous en ligne. C’est gratuit.',
    );
    assert.equal(coming({access: ['telephone']}), 'Vous pouvez téléphoner.');
    assert.equal(coming({access: ['courriel', 'telephone'], bookable: true}).includes('sans'), false);
    assert.equal(coming({}), '');
  });

  it('never says that an appointment is needed', () => {
    const sheet = someSheet({access: ['telephone', 'courriel', 'prescription'], bookable: true});
    assert.doesNotMatch(JSON.stringify(sheetView(sheet)), /sur rendez-vous/i);
  });

  it('says costs that differ, and help that travels', () => {
    const sheet = someSheet({costs: ['gratuit', 'payant'], itinerance: ['itinerant']});
    assert.deepEqual(section(sheet, 'Pour venir'), [
      'Selon les cas : gratuit, payant. L’aide se déplace : vérifiez où elle est avant de venir.',
    ]);
  });

  it('links to the accessibility sheet, and says what it is worth', () => {
    const view = sheetView(someSheet({}, {accessUrl: 'https://acceslibre.example.fr/lieu'}));
    assert.equal(view.accessSheet?.href, 'https://acceslibre.example.fr/lieu');
    assert.match(view.accessSheet.note ?? '', /ne prouve pas/);
    assert.equal(view.sections.find(({access}) => access)?.title, 'Pour venir');
  });

  it('explains labels, whatever apostrophes and quotation marks they are written with', () => {
    const sheet = someSheet({
      programmes: ['caf'],
      labels: ['Formé à «\u00a0Mon Espace Santé\u00a0»', 'qpv', "L'Atelier du Causse", 'constructor'],
    });
    assert.deepEqual(labels(sheet), [
      'Point numérique de la Caf: Vous pouvez y faire vos démarches en ligne avec la Caf.',
      'Formé à « Mon espace santé »: Des personnes du lieu sont formées à ce carnet de santé en ligne.',
      'Quartier prioritaire (QPV): L’État soutient ce quartier.',
      "L'Atelier du Causse",
      'constructor',
    ]);
    const typed = someSheet({labels: ['Formé à "Mon Espace Santé"', 'France Services', 'FRANCE SERVICES']});
    assert.deepEqual(
      labels(typed).map((label) => label.split(':')[0]),
      ['Formé à « Mon espace santé »', 'France Services'],
    );
  });

  it('leaves out kinds of structure and codes that have no word', () => {
    const sheet = someSheet({services: ['nouveau' as never]}, {typologies: ['BIB', 'CAVA', 'toString']});
    assert.deepEqual(section(sheet, 'Type de lieu'), ['Bibliothèque ou médiathèque']);
    assert.equal(section(sheet, 'On vous aide à'), undefined);
  });

  it('presents the place in its own paragraphs, and does not say the summary twice', () => {
    const told = (summary: string, description: string): readonly string[] | undefined =>
      section(someSheet({}, {summary, description}), 'Présentation du lieu');
    assert.deepEqual(told('Un lieu.', 'Premier.\n\nSecond.'), ['Un lieu.', 'Premier.', 'Second.']);
    assert.deepEqual(told('Un lieu.', 'Un lieu. Et la suite.'), ['Un lieu. Et la suite.']);
  });
});

describe('what a sheet’s information is worth', () => {
  const dated = (place: Parameters<typeof someSheet>[0]): string => plain(sheetView(someSheet(place)).dated);

  it('says of what day it is, and warns when that is over a year ago', () => {
    assert.equal(dated({updated: '2026-10-03'}), 'Informations du 3 octobre 2026.');
    assert.equal(dated({updated: '2025-11-24'}), 'Informations du 24 novembre 2025.');
    assert.equal(
      dated({updated: '2025-11-23'}),
      'Informations du 23 novembre 2025. Elles ont plus d’un an : vérifiez avant de venir.',
    );
  });

  it('says that no date is known', () => assert.equal(dated({}), 'Date des informations inconnue.'));

  it('does not take the day of a France services’ label for that of its information', () => {
    assert.equal(
      dated({updated: '2020-02-01', origins: ['France Services'], programmes: ['france-services']}),
      'Lieu labellisé France services le 1er février 2020. Date des informations inconnue.',
    );
    assert.equal(
      dated({updated: '2024-08-01', origins: ['france-services', 'Aidants Connect']}),
      'Date des informations inconnue.',
    );
    assert.equal(
      dated({updated: '2026-10-03', origins: ['Coop numérique'], programmes: ['france-services']}),
      'Informations du 3 octobre 2026.',
    );
  });

  it('names who keeps the record, by the names that people know', () => {
    const {source} = sheetView(someSheet({origins: ['conseiller-numerique', 'Coop numérique', 'Hinaura']}));
    assert.equal(
      plain(source?.producers ?? ''),
      'Source de la fiche : La Coop de la médiation numérique et Hinaura.',
    );
    assert.equal(source?.name, 'Annuaire d’exemple');
    assert.equal(source.licence, 'Licence Ouverte 2.0');
  });

  it('says who completed it', () => {
    assert.equal(
      sheetView(someSheet({completedBy: 'la mairie d’Ispagnac'})).completedBy,
      'Complété par la mairie d’Ispagnac',
    );
  });
});

describe('telling of an error in a sheet', () => {
  const report = (place: Parameters<typeof someSheet>[0], facts: Partial<Sheet> = {}): URL =>
    new URL(sheetView(someSheet({name: 'Médiathèque & Cie', ...place}, {}, facts)).report.href);

  it('begins a letter to whoever shows the places', () => {
    const href = report({origins: ['France Services']}, {contact: 'mairie@ville.example.fr'});
    assert.equal(href.pathname, 'mairie@ville.example.fr');
    assert.equal(
      plain(href.searchParams.get('subject') ?? ''),
      'Erreur dans la fiche : Médiathèque & Cie (Florac Trois Rivières)',
    );
    assert.equal(
      plain(href.searchParams.get('body') ?? ''),
      'Lieu : Médiathèque & Cie\r\nCommune : Florac Trois Rivières\r\n' +
        'Numéro de la fiche : Coop-numérique_0001\r\n\r\nCe qui est faux :\r\n',
    );
  });

  it('leads to the programme’s site for a France services', () => {
    assert.equal(report({origins: ['France Services']}).href, 'https://www.france-services.gouv.fr/');
  });

  it('writes to the national map for its other records', () => {
    assert.equal(report({origins: ['Coop numérique']}).pathname, 'cartographie.sonum@anct.gouv.fr');
  });

  it('writes to the place itself where the record names no producer', () => {
    assert.equal(report({email: 'lieu@ville.example.fr'}).pathname, 'lieu@ville.example.fr');
  });

  it('takes no address for what is not one', () => {
    const href = report({origins: ['dora']}, {contact: 'a@b.example.fr?bcc=c'});
    assert.equal(href.searchParams.has('bcc'), false);
    assert.equal(
      report({origins: ['dora']}, {contact: 'mairie'}).pathname,
      'cartographie.sonum@anct.gouv.fr',
    );
  });
});

describe('a sheet whose details are not there', () => {
  it('shows what the list knows, and that the rest is coming', () => {
    const view = sheetView(someSheet({phone: '+33465710001'}, {}, {details: {kind: 'loading'}}));
    assert.deepEqual(view.rest, {kind: 'loading', text: 'Chargement de la suite…'});
    assert.equal(view.contacts.length, 1);
  });

  it('loses nothing where they do not come, and says why', () => {
    const details = {kind: 'failed', failure: 'timeout'} as const;
    const view = sheetView(someSheet({phone: '+33465710001', services: ['demarches']}, {}, {details}));
    assert.equal(view.rest?.kind, 'failed');
    assert.match(view.rest.text, /n’a pas pu être chargée\. La connexion est trop lente/);
    assert.equal(view.contacts.length, 1);
    assert.equal(view.sections.length, 1);
  });

  it('waits for nothing where the data has no details for it', () => {
    assert.equal(sheetView(someSheet({}, {}, {details: {kind: 'known'}})).rest, undefined);
  });
});

describe('a sheet in English', () => {
  it('tells the same facts in its own words', () => {
    const sheet = someSheet(
      {hours: 'Tu 12:00-13:30', access: ['venir'], updated: '2026-10-03'},
      {permanences: [{hours: 'Tu,Th 09:00-12:00', programme: 'aidants-connect'}]},
      {words: enSheet},
    );
    assert.equal(week(sheet)[1], 'Tuesday*: noon to 1:30 pm');
    assert.deepEqual(section(sheet, 'Coming here'), ['You can come without an appointment.']);
    const view = sheetView(sheet);
    assert.deepEqual(view.permanences.map(plain), ['Aidants Connect: Tuesday and Thursday 9 am to noon']);
    assert.equal(view.dated, 'Information of 3 October 2026.');
  });
});
