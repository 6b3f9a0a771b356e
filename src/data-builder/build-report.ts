import type {AppliedCorrection} from './corrections.js';
import type {PreparedPlaces} from './prepare-places.js';
import {missingFacts, type BuildReport} from './report.js';
import type {RowProblem} from './report-problem.js';

interface Facts extends PreparedPlaces {
  readonly inputs: BuildReport['inputs'];
  readonly departements: readonly string[];
  readonly applied: readonly AppliedCorrection[];
  readonly contourGaps: BuildReport['contourGaps'];
  readonly personalContacts: 'keep' | 'drop';
  readonly today: string;
}

/** Number of rows of which something was said that ended in one of these ways. */
function rowsWith(problems: readonly RowProblem[], ...outcomes: readonly RowProblem['outcome'][]): number {
  return new Set(problems.filter(({outcome}) => outcomes.includes(outcome)).map(({id}) => id)).size;
}

/** Contacts that look personal are only flagged, unless the build drops them. */
function withFate(problem: RowProblem, personalContacts: Facts['personalContacts']): RowProblem {
  const isDropped = personalContacts === 'drop' && problem.reason === 'nominative-contact';
  return isDropped && problem.outcome === 'flagged' ? {...problem, outcome: 'dropped'} : problem;
}

/** Gives the report of a build from what happened in it. */
export function reportOn(facts: Facts): BuildReport {
  const {places, merges, read, rejected, today} = facts;
  const problems = facts.problems.map((problem) => withFate(problem, facts.personalContacts));
  const remarks = problems.filter(({outcome}) => outcome !== 'rejected');
  return {
    date: today,
    inputs: facts.inputs,
    departements: facts.departements,
    counts: {
      read,
      kept: places.length,
      mended: rowsWith(remarks, 'mended', 'dropped'),
      merged: merges.reduce((sum, {absorbed}) => sum + absorbed.length - 1, 0),
      rejected,
      flagged: rowsWith(remarks, 'flagged'),
    },
    problems,
    merges,
    corrections: facts.applied,
    toComplete: missingFacts(places, today),
    contourGaps: facts.contourGaps,
  };
}
