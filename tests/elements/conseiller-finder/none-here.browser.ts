import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {answer, button, mount, names, search, settled, statuses, summary} from './finder.js';

describe('a commune that has no place', () => {
  it('is said to have none, and the nearest that have some are offered', async () => {
    const finder = await mount();
    await search(finder, 'cans');
    expect(answer(finder)).to.equal(
      'Il n’y a pas de lieu d’aide connu à Cans et Cévennes. Les plus proches qui en ont dans ce département :',
    );
    expect(statuses(finder).filter((words) => words.includes('Cans et Cévennes. Les plus'))).to.have.length(
      1,
    );
    expect(summary(finder), 'the list is there all the same').to.contain('3 lieux');
    await expectAccessible(finder);
    button(finder, /Florac Trois Rivières/).click();
    await settled(finder);
    expect(summary(finder)).to.contain('depuis Florac Trois Rivières');
    expect(answer(finder)).to.equal('');
    expect(names(finder)[0]).to.equal('Médiathèque du Vallon');
  });

  it('is not what one is told where there is a place', async () => {
    const finder = await mount();
    await search(finder, 'mende');
    expect(answer(finder)).to.equal('');
  });
});
