import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {linkOnSite} from '../../../demo/site/guides.js';
import {fromMarkdown} from '../../../demo/site/markdown.js';

const same = (address: string): string => address;

describe('a text of the repository, as a page', () => {
  it('has its title apart, and its first sentence for lists', () => {
    const {title, lead, body} = fromMarkdown('# Héberger\n\nCe qu’il faut. Et puis `encore`.\n', same);
    assert.equal(title, 'Héberger');
    assert.equal(lead, 'Ce qu’il faut.');
    assert.doesNotMatch(body.text, /<h1/);
  });

  it('is refused without a title', () => {
    assert.throws(() => fromMarkdown('Ce qu’il faut.\n', same), /commence par son titre/);
  });

  it('has the headings that its links lead to, as where the code is kept', () => {
    const {body} = fromMarkdown('# A\n\n## L’été, à Florac : « où ? »\n', same);
    assert.match(body.text, /<h2 id="lété-à-florac---où--">/);
  });

  it('keeps double signs with their word at the end of a line, and code as it is written', () => {
    const {body} = fromMarkdown('# A\n\nÉcrivez « `a : b` » ici : vraiment ?\n', same);
    assert.match(body.text, /Écrivez «\u00a0<code>a : b<\/code>\u00a0» ici\u00a0: vraiment\u00a0\?/);
  });

  it('shows markup as it is written, and runs none', () => {
    const {body} = fromMarkdown('# A\n\n<b>x</b>\n\n```html\n<script>1</script>\n```\n', same);
    assert.doesNotMatch(body.text, /<b>|<script>/);
  });

  it('has tables and texts to copy that the keyboard can scroll', () => {
    const {body} = fromMarkdown('# A\n\n## Coûts\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\nx\n```\n', same);
    assert.match(
      body.text,
      /<div class="scrolled" tabindex="0" role="region" aria-label="Tableau : Coûts"><table>/,
    );
    assert.match(body.text, /<pre tabindex="0" role="region" aria-label="Texte : Coûts">/);
  });
});

describe('a link of a guide', () => {
  const link = (address: string): string => linkOnSite(address, 'docs/cms.md', 'guides/cms/');

  it('leads to the page of the text that it names', () => {
    assert.equal(link('ways-in.md#4-le-chargeur-simple'), '../../guides/installer/#4-le-chargeur-simple');
    assert.equal(link('../CHANGELOG.md'), '../../guides/journal/');
  });

  it('leads to a file of the repository that the site has too', () => {
    assert.equal(link('../demo/example/dates-exemple.csv'), '../../example/dates-exemple.csv');
  });

  it('leads to the page that a folder of the repository makes', () => {
    assert.equal(link('../demo/programme/'), '../../programme/');
    assert.equal(link('../demo/configurateur/'), '../../configurateur/');
  });

  it('leads elsewhere on the web, or further in the same page, as it is', () => {
    assert.equal(link('https://example.fr/a'), 'https://example.fr/a');
    assert.equal(link('#drupal'), '#drupal');
  });

  it('is refused where the site has nothing to show', () => {
    assert.throws(() => link('../src/README.md'), /leads to no page of the site/);
  });
});
