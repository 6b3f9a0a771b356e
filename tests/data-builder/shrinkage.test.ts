import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Manifest} from '../../src/data-builder/manifest.js';
import {refuseShrinkage} from '../../src/data-builder/shrinkage.js';

function manifest(counts: Readonly<Record<string, number>>): Manifest {
  const entries = Object.entries(counts).map(
    ([code, places]) => [code, {name: code, places, communes: 1, files: {}}] as const,
  );
  return {
    version: 1,
    built: '2026-06-01T00:00:00Z',
    source: {name: 'x'},
    departements: Object.fromEntries(entries),
  };
}

const check = (before: Readonly<Record<string, number>>, now: Readonly<Record<string, number>>) => () =>
  refuseShrinkage(manifest(before), new Map(Object.entries(now)));

describe('much less data than last time', () => {
  it('is refused when a département loses more than a third of its places', () => {
    assert.throws(
      check({'48': 60, '12': 200}, {'48': 39, '12': 200}),
      /48 : 39 au lieu de 60.*--allow-shrink/,
    );
    assert.doesNotThrow(check({'48': 60, '12': 200}, {'48': 41, '12': 200}));
  });

  it('is accepted where a handful of places is a large share', () => {
    assert.doesNotThrow(check({'976': 6, '12': 200}, {'976': 2, '12': 200}));
    assert.throws(check({'976': 6, '12': 200}, {'976': 1, '12': 200}), /976 : 1 au lieu de 6/);
  });

  it('is refused when a tenth is lost over the whole build', () => {
    assert.throws(check({'48': 150, '12': 150}, {'48': 130, '12': 130}), /en tout : 260 au lieu de 300/);
    assert.doesNotThrow(check({'48': 150, '12': 150}, {'48': 140, '12': 135}));
  });

  it('is refused when nothing is left, however little there was', () => {
    assert.throws(check({'976': 2}, {'976': 0}), /en tout : 0 au lieu de 2/);
    assert.doesNotThrow(check({'976': 2, '12': 200}, {'976': 0, '12': 200}));
  });

  it('names the first five départements and counts the others', () => {
    const codes = ['01', '02', '03', '04', '05', '06', '07'];
    const all = (places: number) => Object.fromEntries(codes.map((code) => [code, places]));
    assert.throws(check(all(90), all(0)), /en tout : 0 au lieu de 630 ; 01 : 0 .*05 : 0 [^;]*, et 2 autres/);
  });

  it('is not measured on départements that were never built, nor on those not being built', () => {
    assert.doesNotThrow(check({'12': 200}, {'48': 0}));
    assert.doesNotThrow(() => refuseShrinkage(undefined, new Map([['48', 0]])));
  });
});
