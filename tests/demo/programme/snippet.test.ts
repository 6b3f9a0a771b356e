import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choiceIn} from '../../../demo/configurateur/choice.js';
import {CONFIGURATOR, snippetOf} from '../../../demo/programme/snippet.js';

const BASE = 'https://aide.example.fr/draille/';

describe('the lines to paste for a programme', () => {
  it('ask this very site for the tool, and leave only the address of the file to be written', () => {
    const text = snippetOf({version: 1}, BASE);
    assert.ok(text.includes(`src="${BASE}panel-info.js"`), text);
    assert.deepEqual(text.match(/VOTRE-\S+?(?=")/g), ['VOTRE-SITE/programme.json']);
  });

  it('keep a link for when the tool does not come', () => {
    assert.match(snippetOf({version: 1}, BASE), /<a href="https:\/\/[^"]+">[^<]+<\/a>\n<\/panel-info>$/);
  });

  it('have a place for the key of an agenda that asks for one, and for no other', () => {
    const key = /openagenda-key="VOTRE-CLÉ"/;
    assert.match(snippetOf({agenda: ['https://a.fr/b.ics', 'openagenda:123']}, BASE), key);
    assert.doesNotMatch(snippetOf({agenda: ['https://a.fr/b.ics']}, BASE), key);
    assert.doesNotMatch(snippetOf({agenda: 'openagenda'}, BASE), key);
  });

  it('have other ways, in the page that gives them all, where the programme is already chosen', () => {
    assert.equal(CONFIGURATOR, '../configurateur/#outil=panel-info');
    assert.equal(choiceIn(new URL(CONFIGURATOR, BASE).hash).widget, 'panel-info');
  });
});
