import {civilMomentFrom} from '../../domain/agenda/civil-moment.js';
import {isObject} from '../programme/fields.js';
import {onDayInField, type Reader} from './field-sentences.js';
import type {FileProblem} from './file-problem.js';
import {knownFormat} from './known-format.js';
import {onFormat} from './sentences.js';
import type {WrittenValue} from './written-values.js';

const DAY = /^\d{4}-\d\d-\d\d/;

/** A day that has the form of one, and that no calendar has; a format would have been told already. */
function impossible({path, value, schema}: WrittenValue, reader: Reader): FileProblem[] {
  const isTold = schema.format !== undefined || !knownFormat(schema)?.startsWith('date');
  if (isTold || typeof value !== 'string' || !DAY.test(value) || civilMomentFrom(value)) return [];
  if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value)) return [];
  return [
    {kind: 'error', path, sentence: reader === 'fields' ? onDayInField(value) : onFormat(value, 'date')},
  ];
}

/** An event that is over before it begins. */
function backwards({path, value}: WrittenValue, reader: Reader): FileProblem[] {
  if (!isObject(value)) return [];
  const {start, end} = value;
  if (typeof start !== 'string' || typeof end !== 'string' || end >= start.slice(0, end.length)) return [];
  if (!civilMomentFrom(start) || !civilMomentFrom(end)) return [];
  const [last, first] = reader === 'fields' ? ['', ''] : [` (${end})`, ` (${start})`];
  const sentence = `la fin${last} est avant le début${first}. Corrigez l’une des deux.`;
  return [{kind: 'error', path: [...path, 'end'], sentence}];
}

/** What is not shown any more. */
function past({path, value}: WrittenValue, today: string): FileProblem[] {
  const isLastDay = path[path.length - 1] === 'valid_until' && typeof value === 'string';
  if (!isLastDay || civilMomentFrom(value) !== value || value >= today) return [];
  const day = value.split('-').reverse().join('/');
  const sentence = `le ${day} est passé : ceci ne s’affiche plus. Changez la date, ou retirez-le.`;
  return [{kind: 'remark', path, sentence}];
}

/**
 * Gives what is wrong with days and hours beyond their form.
 * @param today `YYYY-MM-DD`
 */
export const timeProblems = (one: WrittenValue, today: string, reader: Reader): FileProblem[] => [
  ...impossible(one, reader),
  ...backwards(one, reader),
  ...past(one, today),
];
