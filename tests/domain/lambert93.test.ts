import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import proj4 from 'proj4';
import {distanceKm} from '../../src/domain/geography.js';
import {fromLambert93} from '../../src/domain/lambert93.js';

const LAMBERT_93 =
  '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs';
const POINTS = {
  Mende: [44.518, 3.5],
  Dunkerque: [51.034, 2.377],
  Ouessant: [48.457, -5.096],
  Bonifacio: [41.387, 9.16],
  Hendaye: [43.359, -1.775],
  Strasbourg: [48.573, 7.752],
} as const;

describe('Lambert-93', () => {
  for (const [name, [latitude, longitude]] of Object.entries(POINTS)) {
    it(`puts ${name} back within a metre of where proj4 took it from`, () => {
      const [x, y] = proj4('WGS84', LAMBERT_93, [longitude, latitude]);
      assert.ok(distanceKm(fromLambert93(x, y), {latitude, longitude}) < 0.001);
    });
  }

  it('gives the origin of the projection at 46°30′ N, 3° E', () => {
    const {latitude, longitude} = fromLambert93(700000, 6600000);
    assert.ok(Math.abs(latitude - 46.5) < 1e-8);
    assert.equal(longitude, 3);
  });
});
