import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startFeedServer, type FeedServer} from '../feeds/feed-server.js';
import {drailleOn, type Outcome} from './run-command.js';
import {Workspace} from './workspace.js';

const NOW = new Date('2026-11-26T08:00:00Z');

describe('the pages of a feed', () => {
  const workspace = new Workspace();
  let server: FeedServer;
  before(async () => (server = await startFeedServer()));
  after(async () => {
    await server.close();
    workspace.remove();
  });

  const run = (out: string, path: string): Promise<Outcome> =>
    drailleOn(NOW, 'agenda', '--feed', server.base + path, '--out', `${workspace.path}/${out}`);
  const count = (out: string, list: 'events' | 'announcements'): number => {
    const file = workspace.json(`${out}/v1/agenda.json`) as Readonly<
      Record<string, readonly unknown[] | undefined>
    >;
    return file[list]?.length ?? 0;
  };

  for (const [name, path, list] of [
    ['The Events Calendar', '/wp-json/tribe/events/v1/events', 'events'],
    ['WordPress', '/wp-json/wp/v2/posts', 'announcements'],
    ['Opendatasoft', '/api/explore/v2.1/catalog/datasets/agenda/records', 'events'],
  ] as const) {
    it(`are all read: ${name}`, async () => {
      server.count = 620;
      server.trouble = undefined;
      const {status, said} = await run(name, path);
      assert.equal(status, 0, said);
      assert.equal(count(name, list), 620, said);
    });

    it(`that come are written, and that one did not is said: ${name}`, async () => {
      server.count = 620;
      server.trouble = {what: 'error', page: 3};
      const out = `${name}-cut`;
      const {status, said} = await run(out, path);
      assert.equal(status, 1, said);
      assert.ok(count(out, list) > 0 && count(out, list) < 620, said);
      assert.match(said, /incomplet/);
    });
  }
});
