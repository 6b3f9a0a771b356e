import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {isMobilePhone, isNominativeEmail} from '../../src/domain/record.js';
import {withWrittenContact} from '../../src/domain/record/written-contact.js';
import {detailsOf, placeOf, problemsOf, remarksOn} from './record-rows.js';

const FIRST = '+33465710001';

describe('the telephone of a place', () => {
  const writings = [
    '+33465710001',
    '04 65 71 00 01',
    '04.65.71.00.01',
    '04-65-71-00-01',
    '04/65/71/00/01',
    '04,65,71,00,01',
    '+33 (0)4 65 71 00 01',
    '(+33) 4 65 71 00 01',
    '0033465710001',
    '0033 (0) 4 65 71 00 01',
    '33465710001',
    '465710001',
    'Tél. : 04 65 71 00 01 (accueil)',
    '04 65 71 00 01 poste 12',
  ];
  for (const telephone of writings) {
    it(`is called from « ${telephone} »`, () => {
      assert.equal(placeOf({telephone}).phone, FIRST);
      assert.deepEqual(
        remarksOn('telephone', {telephone}),
        telephone === FIRST ? [] : ['phone-format mended'],
      );
    });
  }
  it('is read from a number of a JSON file', () => {
    assert.equal(placeOf({telephone: 465710001}).phone, FIRST);
  });
  it('is the first one of a list', () => {
    const lists = [
      '04 65 71 00 01 / 04 65 71 00 02',
      '04.65.71.00.01-04.65.71.00.02',
      '04 65 71 00 01 ou 04 65 71 00 02',
      '+33465710001|+33465710002',
      '04 65 71 00 01\n04 65 71 00 02',
      '00 00 00 00 00 ; 04 65 71 00 01, 0465710002',
      '04 65 71 00 01 / 02',
    ];
    for (const telephone of lists) {
      assert.equal(placeOf({telephone}).phone, FIRST, telephone);
      assert.deepEqual(remarksOn('telephone', {telephone}), ['several-values mended'], telephone);
    }
  });
  it('has its own country code overseas', () => {
    const overseas = [
      ['05 90 00 00 00', '+590590000000'],
      ['+33590000000', '+590590000000'],
      ['0596000000', '+596596000000'],
      ['+596 0596 00 00 00', '+596596000000'],
      ['0594000000', '+594594000000'],
      ['02 62 00 00 00', '+262262000000'],
      ['0269000000', '+262269000000'],
      ['+687270000', '+687270000'],
      ['+689 40 00 00 00', '+68940000000'],
    ] as const;
    for (const [telephone, phone] of overseas) assert.equal(placeOf({telephone}).phone, phone, telephone);
  });
  it('has six or eight digits where the numbering plan is another', () => {
    assert.equal(placeOf({telephone: '27 00 00', code_insee: '98899'}).phone, '+687270000');
    assert.equal(placeOf({telephone: '40 00 00 00', code_insee: '98799'}).phone, '+68940000000');
    assert.equal(placeOf({telephone: '41 00 00', code_insee: '', code_postal: '97500'}).phone, '+508410000');
    assert.equal(placeOf({telephone: '27 00 00'}).phone, undefined);
  });
  it('is the ordinary number of two short ones, and any other short number as it is, to be looked at', () => {
    assert.equal(placeOf({telephone: '32 30'}).phone, '+33969322121');
    assert.equal(placeOf({telephone: '3960'}).phone, '+33971103960');
    assert.equal(placeOf({telephone: '36 46'}).phone, '3646');
    assert.deepEqual(remarksOn('telephone', {telephone: '3646'}), ['short-number flagged']);
  });
  it('is left out when it is not one', () => {
    for (const telephone of [
      '0000000000',
      '04 65 71 00',
      '04 65 71 00 01 2',
      '1234',
      'sur demande',
      '+33',
      '04657',
    ]) {
      assert.equal(placeOf({telephone}).phone, undefined, telephone);
      assert.deepEqual(remarksOn('telephone', {telephone}), ['phone-format dropped'], telephone);
    }
  });
  it('is kept and pointed out when it is a mobile, most often someone’s own', () => {
    for (const telephone of [
      '06 00 00 00 00',
      '+33700000000',
      '0690000000',
      '0694000000',
      '0696000000',
      '0692000000',
    ]) {
      const {phone = ''} = placeOf({telephone});
      assert.ok(isMobilePhone(phone), telephone);
      assert.ok(remarksOn('telephone', {telephone}).includes('nominative-contact flagged'), telephone);
    }
    assert.ok(!isMobilePhone(FIRST));
    assert.ok(!isMobilePhone('+262262000000'));
  });
});

describe('the e-mail addresses of a place', () => {
  const one = (courriels: unknown) => detailsOf({courriels}).emails;
  it('are read one by one from a list of the standard, old or new', () => {
    const both = ['accueil@valdraille.example', 'mediatheque@valdraille.example'];
    assert.deepEqual(one(both.join('|')), both);
    assert.deepEqual(one(both.join(';')), both);
    assert.deepEqual(one(both), both);
    assert.deepEqual(detailsOf({courriel: both.join(';')}).emails, both);
    assert.deepEqual(remarksOn('courriels', {courriels: both.join('|')}), []);
  });
  it('are put right when the intention is certain', () => {
    const writings = [
      'mailto:accueil@valdraille.example',
      '<accueil@valdraille.example>',
      'accueil@@valdraille.example',
      'accueil @ valdraille.example',
      'accueil[a]valdraille.example',
      'accueil (at) valdraille.example',
      'Courriel : accueil@valdraille.example.',
      '.accueil@valdraille.example',
      'accueïl@valdraille.example',
    ];
    for (const writing of writings) {
      assert.deepEqual(one(writing), ['accueil@valdraille.example'], writing);
      assert.deepEqual(remarksOn('courriels', {courriels: writing}), ['spelling mended'], writing);
    }
  });
  it('are the same in capitals, which is not a defect', () => {
    assert.deepEqual(one('ACCUEIL@Valdraille.example'), ['accueil@valdraille.example']);
    assert.deepEqual(remarksOn('courriels', {courriels: 'ACCUEIL@Valdraille.example'}), []);
  });
  it('are separated in every usual way', () => {
    for (const separator of [' ; ', ', ', ' ou ', ' et ', ' / ', '/', ' - ', ' ', '\n']) {
      const list = ['accueil@valdraille.example', 'mediatheque@valdraille.example'];
      assert.deepEqual(one(list.join(separator)), list, separator);
    }
  });
  it('are left out when they are doubtful', () => {
    const doubtful = [
      'accueil@valdraille',
      'accueil',
      '@valdraille',
      'a@b.example@c.example',
      'la mairie accueil@valdraille.example',
    ];
    for (const courriels of [...doubtful, 'www.valdraille.example', '---'])
      assert.deepEqual(one(courriels), [], courriels);
    assert.deepEqual(remarksOn('courriels', {courriels: 'accueil@valdraille'}), ['unreadable dropped']);
  });
  it('are pointed out when they look like someone’s own', () => {
    for (const email of [
      'camille.exemple@valdraille.example',
      'c.exemple@mairie.example',
      'c_exemple@orange.example',
      'camille-exemple@mairie.example',
      'jean-camille.exemple@mairie.example',
    ]) {
      assert.ok(isNominativeEmail(email), email);
      assert.deepEqual(remarksOn('courriels', {courriels: email}), ['nominative-contact flagged'], email);
    }
  });
  it('are not when they are a service’s, a place’s or a function’s', () => {
    const services = [
      'accueil',
      'mairie.valdraille',
      'france.services',
      'france-services',
      'ccas.accueil',
      'msap.combes',
      'centresocial.combes',
      'mediatheque-combes',
      'contact.ville',
      'saint-martin',
      'val.combes',
      'conseiller.numerique',
    ];
    for (const service of services) assert.ok(!isNominativeEmail(`${service}@mairie.example`), service);
    assert.ok(!isNominativeEmail('haute-draille@france-services.gouv.fr'));
    assert.ok(!isNominativeEmail('relie.combes@combes.example'));
  });
});

describe('the web addresses of a place', () => {
  const one = (site_web: unknown) => detailsOf({site_web}).websites;
  it('are kept as published when they are right', () => {
    const list = ['https://www.valdraille.example/Lieux/?id=3&p=a,b#haut', 'http://combes.example'];
    assert.deepEqual(one(list.join('|')), list);
    assert.deepEqual(one(list.join(';')), list);
    assert.deepEqual(remarksOn('site_web', {site_web: list.join('|')}), []);
  });
  it('get the scheme and the dots that they miss', () => {
    const writings = [
      ['www.valdraille.example', 'http://www.valdraille.example'],
      ['valdraille.example/lieux', 'http://valdraille.example/lieux'],
      ['https//:www.valdraille.example', 'https://www.valdraille.example'],
      ['http:/www.valdraille.example', 'http://www.valdraille.example'],
      ['https:\\\\www.valdraille.example\\', 'https://www.valdraille.example/'],
      ['http://https://www.valdraille.example', 'https://www.valdraille.example'],
      ['http://http://www.valdraille.example', 'http://www.valdraille.example'],
      ['https://www:valdraille.example', 'https://www.valdraille.example'],
      ['www,valdraille.example', 'http://www.valdraille.example'],
      ['HTTPS://WWW.Valdraille.Example/Lieux', 'https://www.valdraille.example/Lieux'],
      ['(https://valdraille.example)', 'https://valdraille.example'],
      ['https://valdraille.example/a?b=1&amp;c=2', 'https://valdraille.example/a?b=1&c=2'],
    ] as const;
    for (const [published, address] of writings) {
      assert.deepEqual(one(published), [address], published);
      assert.deepEqual(remarksOn('site_web', {site_web: published}), ['url-scheme mended'], published);
    }
  });
  it('are separated in every usual way, and not within one', () => {
    for (const separator of [' ; ', ' ou ', ' / ', ' ', '\n', ', ', '']) {
      const list = ['https://a.example/x', 'https://b.example'];
      assert.deepEqual(one(list.join(separator)), list, JSON.stringify(separator));
    }
    const archive = 'https://archive.example/web/https://valdraille.example';
    assert.deepEqual(one(archive), [archive]);
    assert.deepEqual(one('https://valdraille.example Espace avec ordinateurs'), [
      'https://valdraille.example',
    ]);
  });
  it('are none when what is written is not a web address', () => {
    for (const site_web of [
      'http://',
      'en cours',
      '04 65 71 00 01',
      'facebook : valdraille',
      '@valdraille',
      'ftp://valdraille.example',
    ]) {
      assert.deepEqual(one(site_web), [], site_web);
      assert.deepEqual(remarksOn('site_web', {site_web}), ['unreadable dropped'], site_web);
    }
  });
  it('never hold a script, wherever an address is expected', () => {
    for (const hostile of [
      'javascript:alert(1)',
      'JavaScript:alert`1`',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
    ]) {
      assert.deepEqual(one(hostile), []);
      assert.deepEqual(remarksOn('site_web', {site_web: hostile}), ['hostile-text dropped'], hostile);
      const details = detailsOf({prise_rdv: hostile, fiche_acces_libre: hostile});
      assert.deepEqual([details.bookingUrl, details.accessUrl], [undefined, undefined]);
      assert.deepEqual(
        [placeOf({prise_rdv: hostile}).bookable, placeOf({accessibilite: hostile}).accessSheet],
        [undefined, undefined],
      );
    }
    assert.deepEqual(one('https://valdraille.example/"onmouseover="alert(1)'), []);
  });
  it('give the e-mail address that stands in their place', () => {
    const {emails, websites} = detailsOf({
      site_web: 'accueil@valdraille.example',
      courriels: 'ccas@valdraille.example',
    });
    assert.deepEqual(emails, ['ccas@valdraille.example', 'accueil@valdraille.example']);
    assert.deepEqual(websites, []);
  });
  it('make a place bookable, or give its accessibility sheet', () => {
    const place = placeOf({prise_rdv: 'https://rdv.example/1', accessibilite: 'https://acces.example/erp/1'});
    assert.deepEqual([place.bookable, place.accessSheet], [true, true]);
    assert.equal(place.details?.bookingUrl, 'https://rdv.example/1');
    assert.equal(place.details.accessUrl, 'https://acces.example/erp/1');
    assert.ok(!('bookable' in placeOf({prise_rdv: 'par téléphone'})));
    assert.equal(problemsOf({prise_rdv: 'par téléphone'})[0]?.outcome, 'dropped');
  });
});

describe('the way to write to a place, for the list', () => {
  const both = {
    courriels: 'accueil@valdraille.example|ccas@valdraille.example',
    site_web: 'valdraille.example',
  };
  it('is its first e-mail address when it has no telephone', () => {
    const {email, website} = placeOf(both);
    assert.deepEqual([email, website], ['accueil@valdraille.example', undefined]);
  });
  it('is its first site when it has no e-mail address either', () => {
    const {email, website} = placeOf({site_web: 'https://valdraille.example/a|https://valdraille.example/b'});
    assert.deepEqual([email, website], [undefined, 'https://valdraille.example/a']);
  });
  it('is left to the details when the place can be called', () => {
    const place = placeOf({...both, telephone: FIRST});
    assert.ok(!('email' in place) && !('website' in place));
    assert.equal(place.details?.emails.length, 2);
  });
  it('follows the telephone and the details, when these change', () => {
    const place = placeOf(both);
    const called = withWrittenContact({...place, phone: FIRST});
    assert.ok(!('email' in called) && !('website' in called));
    const {phone, ...mute} = called;
    assert.equal(phone, FIRST);
    assert.equal(withWrittenContact(mute).email, 'accueil@valdraille.example');
    const details = {...(place.details ?? assert.fail()), emails: []};
    assert.equal(withWrittenContact({...place, details}).website, 'http://valdraille.example');
  });
});
