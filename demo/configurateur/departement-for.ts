import {DEPARTEMENTS} from '../../src/domain/departements.js';
import {departementOf} from '../../src/domain/geography.js';
import type {Choice} from './choice.js';

/** Whose files are asked for: a programme has no département, its page may have a commune. Empty where there is none. */
export function departementFor({widget, departement, options}: Choice): string {
  if (widget !== 'panel-info') return departement;
  const code = departementOf(options['commune']?.trim() ?? '');
  return DEPARTEMENTS.has(code) ? code : '';
}
