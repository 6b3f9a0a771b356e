import {readFileSync} from 'node:fs';
import {csvParse} from 'd3-dsv';
import type {Commune} from '../../src/domain/geography.js';

const table = csvParse(readFileSync(new URL('../../demo/example/communes-48.csv', import.meta.url), 'utf8'));

/** The communes of Lozère, as the demonstration has them. */
export const communesOfLozere: readonly Commune[] = table.map((row) => ({
  code: row['code'] ?? '',
  name: row['nom'] ?? '',
  postcodes: (row['codes_postaux'] ?? '').split(/\D+/),
  position: {latitude: Number(row['lat']), longitude: Number(row['lon'])},
  epci: row['epci'] ?? '',
}));
