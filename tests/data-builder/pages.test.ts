import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {somePlace} from './some-place.js';
import {exampleData, filesOf, pages, SITE} from './pages-site.js';
import {Workspace} from './workspace.js';

/** The town hall of a commune that has no place. */
const MAIRIES = JSON.stringify([
  {
    nom: 'Mairie - Albaret-le-Comtal',
    pivot: [{type_service_local: 'mairie', code_insee_commune: ['48001']}],
    code_insee_commune: '48001',
    telephone: [{valeur: '04 65 71 90 99'}],
  },
]);

const workspace = new Workspace();
let files: Record<string, string>;
before(async () => {
  await exampleData(`${workspace.path}/data`);
  const {status, complaint} = await pages({
    '--data': `${workspace.path}/data`,
    '--out': `${workspace.path}/site`,
    '--mairies': workspace.file('mairies.json', MAIRIES),
  });
  assert.equal(status, 0, complaint);
  files = workspace.contents('site');
});
after(() => workspace.remove());

const page = (path: string): string => {
  const text = files[`${path}index.html`];
  assert.ok(text, path);
  return text;
};
/** What is read, without the marks. */
const words = (text: string): string =>
  text
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/\s+/g, ' ');

describe('the page of a commune', () => {
  it('tells its places, whom to call first, with all that is known of them', () => {
    const text = page('48/florac-trois-rivieres/');
    const told = words(text);
    assert.match(told, /3 lieux de la commune peuvent vous aider/);
    assert.match(told, /Dans la commune France services des Trois Sources/);
    assert.match(told, /lundi à jeudi 9 h à 12 h 30, 14 h à 17 h/);
    assert.match(told, /On vous aide à faire vos démarches administratives/);
    assert.match(told, /C’est gratuit\./);
    assert.match(told, /Informations du 9 février 2026\. Source de la fiche : exemple\./);
    assert.match(text, /<a class="call main" href="tel:\+33465710031">/);
    assert.match(text, /<a href="mailto:contact@franceservices-florac\.example\.fr">/);
    assert.match(text, /<a href="https:\/\/mediatheque-florac\.example\.fr\/">/);
    assert.match(text, /href="https:\/\/www\.openstreetmap\.org\/directions\?to=44\.3252%2C3\.5938"/);
  });

  it('then tells at most five places near it, the nearest first, as the crow flies', () => {
    const [, near = ''] = page('48/florac-trois-rivieres/').split('id="autour"');
    const distances = [...near.matchAll(/<p class="away">À environ ([\d,]+)\u00a0km, à vol d’oiseau<\/p>/g)];
    const km = distances.map(([, told = '']) => Number(told.replace(',', '.')));
    assert.equal(km.length, 5);
    assert.deepEqual(
      km,
      [...km].sort((a, b) => a - b),
    );
    assert.ok(km.every((one) => one <= 30));
  });

  it('says so where no place is known, gives the mairie’s number, and the nearest places', () => {
    const text = page('48/albaret-le-comtal/');
    const told = words(text);
    assert.match(told, /Aucun lieu d’aide n’est connu dans cette commune/);
    assert.match(told, /Votre mairie peut vous renseigner : Appeler la mairie 04 65 71 90 99/);
    assert.match(told, /Les lieux les plus proches.*à vol d’oiseau/);
    assert.match(text, /href="tel:\+33465719099"/);
    assert.doesNotMatch(text, /Dans la commune/);
    assert.match(words(page('48/altier/')), /Votre mairie peut vous renseigner\./);
  });

  it('says who produced the data, of what day, and whom to tell of an error', () => {
    const told = words(page('48/mende/'));
    assert.match(told, /Données : Lieux inventés, mises à jour le \d+ mai 2026\./);
    assert.match(told, /Écrivez à numerique@mairie\.example\.fr/);
  });

  it('has a title, a description and an address of its own, and no picture', () => {
    const text = page('48/mende/');
    assert.match(text, /<title>Mende \(48\)\u00a0: se faire aider avec le numérique – Trouver/);
    assert.match(text, /<link rel="canonical" href="https:\/\/aide\.example\.fr\/lieux\/48\/mende\/" \/>/);
    assert.match(text, /<meta property="og:title" content="Mende \(48\)/);
    assert.doesNotMatch(text, /og:image|<img/);
    const descriptions = Object.values(files).flatMap(
      (each) => /<meta name="description" content="([^"]+)"/.exec(each)?.[1] ?? [],
    );
    assert.equal(new Set(descriptions).size, descriptions.length);
  });
});

describe('the page of a département', () => {
  it('counts its places, and leads to every commune', () => {
    const text = page('48/');
    assert.match(words(text), /Des personnes vous aident, dans 31 lieux\./);
    assert.match(words(text), /Florac Trois Rivières \(3 lieux\)/);
    const [, all = ''] = text.split('id="communes"');
    assert.equal([...all.matchAll(/<li><a href="\.\.\/48\/[a-z0-9-]+\/">/g)].length, 152);
  });

  it('has neither script nor tool where no script was given', () => {
    for (const [name, text] of Object.entries(files))
      if (name.endsWith('.html'))
        assert.doesNotMatch(text, /conseiller-finder|<script(?! type="application)/);
  });

  it('has the search tool around its list where scripts are given, and asks for nothing else', () => {
    const here = filesOf([somePlace()], {...SITE, scripts: '../draille/'})['48/index.html'] ?? '';
    assert.match(here, /<conseiller-finder departement="48" contact="numerique@mairie\.example\.fr"/);
    assert.match(here, /<script type="module" src="\.\.\/\.\.\/draille\/conseiller-finder\.js">/);
    assert.match(here, /href="\.\.\/\.\.\/draille\/data\/v1\/48\.json"/);
    assert.match(here, /script-src &#39;self&#39;; connect-src &#39;self&#39;;/);
    const site = {...SITE, scripts: 'https://cdn.example.fr/d/', data: 'https://data.example.fr/'};
    const far = filesOf([somePlace()], site);
    assert.match(far['48/index.html'] ?? '', /src="https:\/\/data\.example\.fr\/"/);
    assert.match(
      far['48/index.html'] ?? '',
      /script-src https:\/\/cdn\.example\.fr; connect-src https:\/\/cdn\.example\.fr https:\/\/data\.example\.fr;/,
    );
    assert.match(
      words(far['vie-privee/index.html'] ?? ''),
      /adresse IP : cdn\.example\.fr, data\.example\.fr/,
    );
    assert.doesNotMatch(far['48/mende/index.html'] ?? '', /script-src/);
  });
});

describe('the pages that the law asks for', () => {
  it('say who publishes, who answers for it and who keeps the files', () => {
    const told = words(page('mentions-legales/'));
    for (const fact of [
      SITE.publisher,
      SITE.address,
      '04 65 71 99 99',
      SITE.contact,
      SITE.director,
      SITE.host,
    ])
      assert.ok(told.includes(fact), fact);
  });

  it('call a site that nobody has audited « non conforme », on every page', () => {
    assert.match(words(page('accessibilite/')), /n’a pas encore été évaluée.*non conforme/);
    assert.match(words(page('accessibilite/')), /Défenseur des droits, Libre réponse 71120, 75342 Paris/);
    const silent = Object.entries(files).filter(
      ([name, text]) => name.endsWith('.html') && !/Accessibilité\s*: non conforme/.test(words(text)),
    );
    assert.deepEqual(
      silent.map(([name]) => name),
      [],
    );
  });

  it('say what the publisher declares once it was audited', () => {
    const site = {
      ...SITE,
      accessibility: {state: 'partiellement-conforme', audit: '80 % des critères.', date: '2026-05-02'},
    } as const;
    const told = words(filesOf([somePlace()], site)['accessibilite/index.html'] ?? '');
    assert.match(told, /partiellement conforme.*80 % des critères\..*établie le 2 mai 2026/);
  });
});
