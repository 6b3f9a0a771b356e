import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Choice} from '../../../demo/configurateur/choice.js';
import {CMS_LIST} from '../../../demo/configurateur/cms.js';
import {adviceFor} from '../../../demo/configurateur/snippets.js';
import {written} from '../../../demo/configurateur/ways.js';
import {WIDGETS} from '../../../demo/configurateur/widgets.js';
import {RELEASE, someChoice} from './some-choice.js';

const best = (given: Partial<Choice>): string => adviceFor(someChoice(given), RELEASE).best.text;

describe('the text that a mairie pastes', () => {
  it('is one text with three steps, for every tool, and the others are beside it', () => {
    for (const {id} of CMS_LIST) {
      const {best: advised, steps, others} = adviceFor(someChoice({cms: id}), RELEASE);
      assert.equal(steps.length, 3);
      assert.ok(advised.text.length > 0);
      assert.ok(!others.some(({way}) => way === advised.way));
    }
  });

  it('is a shortcode for WordPress with the plugin', () => {
    const options = {locked: '', dispositifs: 'france-services'};
    const text = '[draille widget="conseiller-finder" departement="48" locked dispositifs="france-services"]';
    assert.equal(best({cms: 'wordpress', options}), text);
  });

  it('cannot be ended by what is in a value', () => {
    const src = 'https://a.fr/"]</script><b>[x]&c';
    assert.match(best({cms: 'wordpress', options: {src}}), /^\[draille [^[\]<>]*src="[^"[\]<>]*"\]$/);
    const html = best({cms: 'html', options: {src}});
    assert.ok(html.includes('src="https://a.fr/&quot;]&lt;/script&gt;&lt;b&gt;[x]&amp;c"'));
  });

  it('asks for the list of the département with the script, unless the page has its own', () => {
    assert.match(best({cms: 'html'}), /^<link rel="preload" .*data\/v1\/48\.json">\n<script type="module"/);
    assert.doesNotMatch(best({cms: 'html', options: {src: 'https://a.fr/x.csv'}}), /preload/);
    assert.doesNotMatch(best({cms: 'html', widget: 'panel-info'}), /preload|departement/);
  });

  it('is an address for who can only make a link, with the colour in it', () => {
    const url = new URL(best({cms: 'lien', accent: '#7a1f3d', communes: ['48095', '48061']}));
    assert.equal(url.pathname, '/draille/iframe.html');
    const {accent, communes, widget} = Object.fromEntries(url.searchParams);
    assert.deepEqual([accent, communes, widget], ['#7a1f3d', '48095,48061', 'conseiller-finder']);
  });

  it('keeps a sentence in the language of its page where the tool cannot come', () => {
    for (const {tag} of WIDGETS)
      for (const way of ['element', 'placeholder'] as const) {
        const english = written(way, someChoice({widget: tag, lang: 'en'}), RELEASE);
        assert.match(english, /<a href="[^"]+" lang="en" hreflang="fr">[\w ,’-]+<\/a>/);
        assert.doesNotMatch(english, />[^<]*(?:carte|lieux|aide )[^<]*</);
        const french = written(way, someChoice({widget: tag}), RELEASE);
        assert.match(french, /<a href="[^"]+">[^<]*lieux/);
      }
  });

  it('is copied field by field in Wix', () =>
    assert.match(
      best({cms: 'wix'}),
      /conseiller-finder\.js\nNom de la balise : conseiller-finder\nAttribut departement : 48$/,
    ));

  it('says what stands in its way', () => {
    const doubts = (given: Partial<Choice>, base = RELEASE.base): string =>
      adviceFor(someChoice(given), {base}).doubts.join(' ');
    assert.match(doubts({cms: 'lien', options: {src: 'https://a.fr/x.csv'}}), /draille-sources/);
    assert.match(doubts({cms: 'lien', options: {more: 'https://a.fr/dates'}}), /draille-sources/);
    assert.match(
      doubts({cms: 'lien', options: {more: 'https://a.fr/dates'}, hosting: 'ours'}),
      /téléchargez l’archive à nouveau/,
    );
    assert.match(doubts({cms: 'wordpress', options: {src: 'https://a.fr/x.csv'}}), /fichiers de votre site/);
    assert.match(doubts({cms: 'html'}, 'http://a.fr/'), /http:/);
    assert.match(doubts({cms: 'html'}, 'https://VOTRE-SITE/draille/'), /Remplacez/);
    assert.match(doubts({cms: 'html', widget: 'conseiller-map', departement: ''}), /département/);
    assert.equal(doubts({cms: 'html'}), '');
  });

  it('says whose programme is shown to who has given no file', () => {
    const doubts = (given: Partial<Choice>): string =>
      adviceFor(someChoice({widget: 'panel-info', cms: 'html', ...given}), RELEASE).doubts.join(' ');
    assert.match(doubts({}), /PANEL, en Lozère/);
    assert.doesNotMatch(doubts({options: {src: '/programme.json'}}), /PANEL/);
  });

  it('is a link for who does not know what the site is made with, and the rest for who made it', () => {
    const {best: advised, steps, others} = adviceFor(someChoice({cms: 'inconnu'}), RELEASE);
    assert.equal(advised.way, 'link');
    assert.match(steps.join(' '), /à qui a fait votre site/);
    assert.ok(others.some(({way}) => way === 'element'));
  });

  it('does not promise a package that is not published', () => {
    const npm = adviceFor(someChoice(), RELEASE).others.find(({way}) => way === 'npm');
    assert.match(npm?.help ?? '', /pas encore publié/);
  });

  it('names the folder of the data for code that is bundled, by the attribute that each widget has for it', () => {
    const npm = (given: Partial<Choice>): string => written('npm', someChoice(given), RELEASE);
    const folder = 'https://fichiers.example.fr/draille/data/';
    assert.match(npm({}), new RegExp(`<conseiller-finder [^>]*src="${folder}"`));
    assert.match(npm({widget: 'conseiller-map'}), new RegExp(`<conseiller-map [^>]*src="${folder}"`));
    assert.match(npm({widget: 'atelier-agenda'}), new RegExp(`<atelier-agenda [^>]*data="${folder}"`));
    const own = {widget: 'panel-info', options: {src: '/programme.json'}};
    assert.match(npm(own), new RegExp(`<panel-info data="${folder}" src="/programme.json"`));
  });

  it('is pinned only where what the scripts hold is known', () => {
    const ways = (release = RELEASE): string[] => adviceFor(someChoice(), release).others.map(({way}) => way);
    assert.ok(ways().includes('pinned'));
    assert.ok(!ways({base: RELEASE.base}).includes('pinned'));
    assert.match(
      written('pinned', someChoice(), RELEASE),
      /importmap[^]*draille-part-b\.js[^]*<conseiller-finder /,
    );
  });
});
