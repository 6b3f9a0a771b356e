import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {HOST_FOLDER} from '../../demo/host-folder.js';
import {documents, linksOf, read, rowsOf, sectionOf} from './markdown.js';

const guides = documents.filter((path) => path !== 'docs/features.md');

/** What is written after a name that stands for a host. */
const after = (path: string, name: string): readonly string[] =>
  [...read(path).matchAll(new RegExp(`${name}(\\S{0,8})`, 'g'))].map(([, rest = '']) => rest);

describe('the addresses that a guide leaves to be replaced', () => {
  it('have one name for who hosts Draille, and another for the site of the mairie', () => {
    assert.match(HOST_FOLDER, /^https:\/\/HEBERGEUR\/draille\/$/);
    for (const path of guides) {
      assert.deepEqual(
        after(path, 'VOTRE-SITE').filter((rest) => rest.startsWith('/draille')),
        [],
        path,
      );
      assert.doesNotMatch(read(path), /votre-site\.example/i, path);
    }
    assert.ok(guides.filter((path) => read(path).includes(HOST_FOLDER)).length > 5);
  });

  it('are said to be asked of who hosts Draille, wherever they stand in a text to paste', () => {
    const pasting = guides.filter(
      (path) => path.startsWith('docs/') && read(path).includes(`"${HOST_FOLDER}`),
    );
    for (const path of pasting.filter((one) => one !== 'docs/hosting.md')) {
      assert.match(read(path), /[Rr]emplacez[^.]*`https:\/\/HEBERGEUR\/draille\/`/, path);
      assert.ok(linksOf(read(path)).includes('hosting.md'), path);
    }
  });
});

describe('the guide of who has workshops', () => {
  const events = read('docs/events.md');
  const [google = []] = rowsOf(events).filter(([cell = '']) => cell.includes('Google Agenda'));

  it('says of a calendar of Google or Outlook, where it stands, that somebody is to be asked', () => {
    assert.match(google[1] ?? '', /#un-agenda-google-outlook-nextcloud/);
    const section = sectionOf(events, 'Un agenda Google, Outlook, Nextcloud');
    assert.match(section, /département.*syndicat.*prestataire/s);
    assert.match(section, /\[[^\]]*tableau de dates[^\]]*\]\(#un-tableau-de-dates\)/);
    assert.match(section, /WordPress/);
  });
});
