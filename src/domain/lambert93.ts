import type {Position} from './geography.js';

/*
 * Lambert-93 (EPSG:2154), the official projection of metropolitan France: a conic projection of the GRS 80 ellipsoid.
 * Constants from IGN, « Projection cartographique conique conforme de Lambert », note NTG_71, and its inverse
 * (ALG0004, with ALG0002 for the latitude).
 */
const ECCENTRICITY = 0.0818191910428158;
const CONE_EXPONENT = 0.725607765053267;
const CONE_CONSTANT = 11754255.4261;
const POLE = {x: 700000, y: 12655612.0499};
const MERIDIAN = (3 * Math.PI) / 180;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Latitude, in radians, whose isometric latitude is given. Seven turns of the series give better than a millimetre. */
function latitudeOf(isometric: number): number {
  const radius = Math.exp(isometric);
  let latitude = 2 * Math.atan(radius) - Math.PI / 2;
  for (let turn = 0; turn < 7; turn += 1) {
    const sine = ECCENTRICITY * Math.sin(latitude);
    const stretch = ((1 + sine) / (1 - sine)) ** (ECCENTRICITY / 2);
    latitude = 2 * Math.atan(stretch * radius) - Math.PI / 2;
  }
  return latitude;
}

/** Gives the WGS84 position of a point of Lambert-93, in metres: `x` to the east (about 100,000 to 1,300,000), `y` to the north (about 6,000,000 to 7,200,000). */
export function fromLambert93(x: number, y: number): Position {
  const east = x - POLE.x;
  const south = POLE.y - y;
  const isometric = -Math.log(Math.hypot(east, south) / CONE_CONSTANT) / CONE_EXPONENT;
  return {
    latitude: degrees(latitudeOf(isometric)),
    longitude: degrees(MERIDIAN + Math.atan(east / south) / CONE_EXPONENT),
  };
}
