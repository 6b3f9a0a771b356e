import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CustomElementDeclaration} from 'custom-elements-manifest';
import {publicOnly} from '../../manifest/public-only.js';
import {madeUp} from './made-up.js';

const told = publicOnly({
  ...madeUp,
  modules: [
    ...madeUp.modules.map((module) => ({
      ...module,
      path: module.path.replace('dist/lib', 'src').replace('.js', '.ts'),
    })),
    {kind: 'javascript-module', path: 'src/elements/x-bell/define.ts', declarations: []},
    {
      kind: 'javascript-module',
      path: 'src/elements/rope.ts',
      declarations: [{kind: 'class', name: 'Rope', members: []}],
    },
  ],
});

describe('what a manifest tells outside', () => {
  it('is the elements, what they come from, their events and the files that register them', () => {
    assert.deepEqual(
      told.modules.map(({path}) => path),
      [
        'src/elements/x-bell/x-bell.ts',
        'src/elements/thing.ts',
        'src/elements/events.ts',
        'src/elements/x-bell/define.ts',
      ],
    );
    assert.deepEqual(told.modules.at(-1)?.exports, [
      {
        kind: 'custom-element-definition',
        name: 'x-bell',
        declaration: {name: 'XBell', module: 'src/elements/x-bell/x-bell.ts'},
      },
    ]);
  });

  it('is what a class says of a property, where another had said it of the attribute', () => {
    const [module] = madeUp.modules;
    const [bell] = (module?.declarations ?? []) as CustomElementDeclaration[];
    assert.ok(module && bell);
    const attributes = (bell.attributes ?? []).map((one) => ({...one, description: 'As it was said.'}));
    const {modules} = publicOnly({...madeUp, modules: [{...module, declarations: [{...bell, attributes}]}]});
    const [again] = (modules[0]?.declarations ?? []) as CustomElementDeclaration[];
    assert.equal(again?.attributes?.find(({name}) => name === 'rings-left')?.description, 'How many.');
  });
});
