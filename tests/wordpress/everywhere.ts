import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {AUTHOR, type Site} from './site.js';
import {firstPlace, leave, visit} from './visitor.js';
import {publish} from './write-page.js';

const PLACEHOLDER = '<div data-draille="conseiller-finder"><a href="/">La mairie</a></div>';

/** Gives WordPress a pattern of blocks that pages repeat, and the block that shows it. */
function reusable(site: Site, content: string): string {
  const id = site.php(`
    wp_set_current_user(1);
    return wp_insert_post(['post_type' => 'wp_block', 'post_status' => 'publish', 'post_title' => 'Aide',
      'post_content' => '<!-- wp:html -->${content}<!-- /wp:html -->']);
  `);
  return `<!-- wp:block {"ref":${String(id)}} /-->`;
}

/** Has an author publish a post whose summary is hers too, and gives the address of a page that lists it. */
function withSummary(site: Site, summary: string): string {
  const code = Buffer.from(summary).toString('base64');
  site.php(`
    wp_set_current_user(get_user_by('login', '${AUTHOR}')->ID);
    return wp_insert_post(['post_type' => 'post', 'post_status' => 'publish', 'post_title' => 'Permanence',
      'post_content' => 'Le mardi.', 'post_excerpt' => wp_slash(base64_decode('${code}'))]);
  `);
  return `${site.url}?s=Permanence`;
}

function putInSidebar(site: Site, content: string): void {
  site.php(`
    switch_theme('twentytwentyone');
    update_option('widget_block', [7 => ['content' => '${content}'], '_multiwidget' => 1]);
    update_option('sidebars_widgets', ['sidebar-1' => ['block-7'], 'wp_inactive_widgets' => [], 'array_version' => 3]);
  `);
}

export function everywhere(site: Site, browser: Browser): void {
  const showsPlaces = async (url: string): Promise<void> => {
    const {page, complaints} = await visit(browser, url);
    assert.notEqual(await firstPlace(page), '');
    assert.deepEqual(complaints, []);
    await leave(page);
  };

  describe('a widget', () => {
    it('shows places from a placeholder in a reusable block', () =>
      showsPlaces(publish(site, reusable(site, PLACEHOLDER))));

    it('shows places twice on a page, which asks once for each file', async () => {
      const {page, scripts} = await visit(
        browser,
        publish(site, `[draille]\n\n[draille modalites="gratuit"]`),
      );
      await firstPlace(
        page,
        'conseiller-finder ~ conseiller-finder, p ~ p conseiller-finder, conseiller-finder',
      );
      const ours = scripts.filter((script) => script.includes('plugins/draille'));
      assert.deepEqual(ours, [...new Set(ours)]);
      await leave(page);
    });

    it('leaves the loader no second copy to ask for, beside a placeholder', async () => {
      const {page, scripts} = await visit(browser, publish(site, `[draille]\n\n${PLACEHOLDER}`));
      await page.waitForFunction(
        () =>
          [...document.querySelectorAll('conseiller-finder')].filter((one) =>
            one.shadowRoot?.querySelector('.card'),
          ).length === 2,
      );
      const ours = scripts.map((script) => /plugins\/draille\/assets\/(.*)/.exec(script)?.[1] ?? '');
      assert.deepEqual(
        ours.filter((name) => /finder/.test(name)),
        ['conseiller-finder.js'],
      );
      await leave(page);
    });

    it('shows places with a classic theme, in the text', async () => {
      putInSidebar(site, '');
      await showsPlaces(publish(site, '[draille]'));
    });

    it('shows places with a classic theme, from a placeholder among the widgets of the page', async () => {
      putInSidebar(site, `<!-- wp:html -->${PLACEHOLDER}<!-- /wp:html -->`);
      await showsPlaces(publish(site, 'Rien que du texte.'));
    });

    it('asks no other host for what an author wrote in the summary of a post, which a list shows', async () => {
      const written =
        '<div id="essai" data-draille="conseiller-finder" data-src="https://ailleurs.example/d/">Appelez.</div>';
      const {page, origins, complaints} = await visit(browser, withSummary(site, written));
      assert.notEqual(await firstPlace(page, '#essai'), '');
      assert.deepEqual([...origins], [new URL(site.url).origin]);
      assert.deepEqual(complaints, []);
      await leave(page);
    });
  });
}
