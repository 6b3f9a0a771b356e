import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {mailHref, smsHref} from '../../../src/elements/conseiller-finder/take-away/messages.js';
import {plainText, shortText} from '../../../src/elements/conseiller-finder/take-away/plain-text.js';
import {frTakeAway} from '../../../src/i18n/fr-take-away.js';
import {mairie, someSheet, telephone} from './some-sheet-view.js';

const _ = '\u00a0';

describe('a place in plain text', () => {
  it('has the name, the address, the telephone and the hours', () => {
    assert.equal(
      plainText(someSheet(), frTakeAway),
      `L’Atelier d’à côté & compagnie
3 place de l’Ormeau
48400 Florac Trois Rivières
Téléphone${_}: 04 65 71 00 01

Horaires${_}: Semaine du 23 novembre
Lundi${_}: Fermé
Mardi${_}: 9 h à 12 h, 14 h à 17 h`,
    );
  });

  it('keeps hours as they are written, and the days of a permanence', () => {
    const view = someSheet({
      hours: {kind: 'text', text: 'sur rendez-vous'},
      permanences: ['Mardi, 9 h à 12 h'],
    });
    assert.match(plainText(view, frTakeAway), /\n\nHoraires\nsur rendez-vous\n\nMardi, 9 h à 12 h$/);
  });

  it('says nothing of a day of which nothing is known', () => {
    const days = [{day: 'Lundi', today: false, hours: []}];
    const view = someSheet({hours: {kind: 'week', caption: 'Semaine du 23 novembre', days}});
    assert.doesNotMatch(plainText(view, frTakeAway), /Lundi|Fermé/);
  });

  it('says that there is no telephone before it gives the mairie’s', () => {
    const view = someSheet({contacts: [mairie], noPhone: 'Pas de téléphone connu.'});
    assert.match(
      shortText(view, frTakeAway),
      new RegExp(`\\nPas de téléphone connu\\.\\nTéléphone de la mairie${_}: 04 65 71 00 09$`),
    );
  });

  it('leaves out the way there, which is only a link', () => {
    const map = {...telephone, kind: 'itinerary', text: 'Itinéraire'} as const;
    const [plain, with_] = [[telephone], [map, telephone]].map((contacts) =>
      shortText(someSheet({contacts}), frTakeAway),
    );
    assert.equal(with_, plain);
  });
});

describe('a message with a place in it', () => {
  const text = 'L’été, à côté & plus\n50 % #1 + «\u00a0?\u00a0»';

  it('is a text message that comes back as it was written', () => {
    const href = smsHref(text);
    assert.match(href, /^sms:\?&body=[\w%.~!*'()-]+$/);
    assert.equal(new URLSearchParams(href.slice('sms:?&'.length).replaceAll('+', '%2B')).get('body'), text);
    assert.equal(decodeURIComponent(href.slice('sms:?&body='.length)), text);
  });

  it('is an e-mail whose lines end as e-mails ask', () => {
    const href = mailHref('Aide : l’été & vous', text);
    const [, subject = '', body = ''] = /^mailto:\?subject=([^&]*)&body=([^&#+\s]*)$/.exec(href) ?? [];
    assert.equal(decodeURIComponent(subject), 'Aide : l’été & vous');
    assert.equal(decodeURIComponent(body), text.replace('\n', '\r\n'));
  });
});
