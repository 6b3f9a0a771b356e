import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Choice} from '../../../demo/configurateur/choice.js';
import {download} from '../../../demo/configurateur/download.js';
import {someChoice} from './some-choice.js';

describe('the archive in somebody’s downloads', () => {
  const nameFor = async (given: Partial<Choice>): Promise<string> => {
    const names: string[] = [];
    const give = async (_: unknown, name: string): Promise<void> => void names.push(name);
    assert.equal(await download(someChoice(given), '', {gather: async () => ({}), give}), undefined);
    return names.join();
  };

  it('is not called as the plugin for WordPress is', async () => {
    assert.equal(await nameFor({}), 'draille-fichiers-48.zip');
    assert.equal(await nameFor({widget: 'panel-info'}), 'draille-fichiers.zip');
    assert.equal(
      await nameFor({widget: 'panel-info', options: {commune: '12145'}}),
      'draille-fichiers-12.zip',
    );
  });
});
