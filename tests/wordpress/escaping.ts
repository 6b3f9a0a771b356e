import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import type {Site} from './site.js';
import {firstPlace, leave, visit} from './visitor.js';
import {publish} from './write-page.js';

const EVIL = 'https://ailleurs.example/donnees/';

export function escaping(site: Site, browser: Browser): void {
  const rendered = (shortcode: string): string => {
    const code = Buffer.from(shortcode).toString('base64');
    return String(site.php(`return do_shortcode(base64_decode('${code}'));`)).replace(/<link[^>]*>/, '');
  };
  const opening = (html: string): string => /^<[^>]*>/.exec(html)?.[0] ?? html;
  const plain = `<conseiller-finder departement="48" src="${site.url}wp-content/uploads/draille/">`;

  describe('what is written on a widget', () => {
    for (const [what, written] of Object.entries({
      'an attribute that it does not take': 'onclick="alert(1)" style="position:fixed"',
      'a quote that closes the attribute': `communes='48061" onmouseover="alert(1)'`,
      'a tag in a value': 'labels="<script>alert(1)</script>"',
      'codes that nobody knows': 'services="voyages,voiture" map="immense" heading-level="9" lang="xx"',
      'data of another site': `src="${EVIL}"`,
      'data of another site, written as if here': 'src="//ailleurs.example/" ',
      'data of a service': 'src="tabular:1234"',
      'a script as address': 'src="javascript:alert(1)"',
      'a mailbox that is none': 'contact="moi"',
    })) {
      it(`loses ${what}`, () => {
        assert.equal(opening(rendered(`[draille departement="48" ${written}]`)), plain);
      });
    }

    it('keeps what it takes, flags too, each in its own form', () => {
      const html = rendered(
        '[draille departement="48" communes="48061, 48095, x" services="Demarches,nage" locked url-sync adresses="non" heading-level="3" contact="numerique@mairie.example.fr" src="/mairie/wp-content/uploads/lieux.csv"]',
      );
      assert.equal(
        opening(html),
        `<conseiller-finder departement="48" communes="48061,48095" src="${new URL(site.url).origin}/mairie/wp-content/uploads/lieux.csv" heading-level="3" services="demarches" locked contact="numerique@mairie.example.fr" url-sync>`,
      );
    });

    it('is nothing where the widget is none of ours', () => {
      const html = rendered('[draille widget="script" src="/x.js"]');
      assert.match(html, /^<p>Pour trouver/);
      assert.match(rendered('[draille widget="conseiller-finder><script>"]'), /^<p>Pour trouver/);
    });

    it('lets an author give the sentence that is read without the widget, without its scripts', () => {
      const html = rendered('[draille]<p>Voyez <b>nous</b><script>alert(1)</script></p>[/draille]');
      assert.match(html, /><p>Voyez <b>nous<\/b>alert\(1\)<\/p><\/conseiller-finder>$/);
    });

    it('cannot lead a placeholder to the data of another site, nor give it an attribute of its own', async () => {
      const url = publish(
        site,
        `<div class="a &quot; b" data-draille='conseiller-finder' data-src="${EVIL}" data-onclick="alert(1)" data-communes="&quot;&gt;&lt;img src=x&gt;"><a href="/">La mairie</a></div>`,
      );
      const {page, origins, complaints} = await visit(browser, url);
      await firstPlace(page);
      const names = await page.$eval('conseiller-finder', (finder) => finder.getAttributeNames().sort());
      assert.deepEqual(
        names.filter((name) => name !== 'style'),
        ['class', 'departement', 'src'],
      );
      assert.deepEqual([...origins], [new URL(site.url).origin]);
      assert.deepEqual(complaints, []);
      await leave(page);
    });

    it('reaches no reader of the feed, who gets the link', async () => {
      publish(site, '[draille departement="48"]', 'post');
      const feed = await (await fetch(`${site.url}?feed=rss2`)).text();
      assert.ok(feed.includes('la carte nationale') && !feed.includes('<conseiller-finder'));
    });
  });
}
