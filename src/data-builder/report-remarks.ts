import type {Outcome, Reason} from '../domain/problem.js';
import {html, sentence, type Markup} from './report-markup.js';
import type {RowProblem} from './report-problem.js';
import {OUTCOMES, REASONS} from './report-reasons.js';
import {producersCell, subjectCell, tableOf} from './report-table.js';
import {producersOfRemark} from './report-sources.js';
import {counted, fieldWords} from './report-words.js';

/** The remarks that a coordinator reads together. */
export interface RemarkSection {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly remarks: readonly RowProblem[];
}

type Section = Omit<RemarkSection, 'remarks'>;
const CORRECTIONS: Section = {
  id: 'corrections-a-revoir',
  title: 'Votre fichier de corrections : lignes à revoir',
  introduction: 'Ces lignes n’ont pas été suivies, ou pas entièrement.',
};
const BY_OUTCOME: Readonly<Record<Outcome, Section>> = {
  rejected: {
    id: 'ecartes',
    title: 'Lignes écartées',
    introduction: 'Ces lignes ne sont montrées à personne.',
  },
  flagged: {
    id: 'a-verifier',
    title: 'À vérifier',
    introduction: 'Ces valeurs sont gardées. Quelqu’un qui connaît le lieu devrait les regarder.',
  },
  dropped: {
    id: 'laisses',
    title: 'Valeurs laissées de côté',
    introduction: 'Le lieu est montré, sans ces valeurs.',
  },
  mended: {
    id: 'repares',
    title: 'Réparé automatiquement',
    introduction: 'Rien à faire d’urgent : ces valeurs sont montrées dans leur forme réparée.',
  },
};

/** Shares remarks out between sections: those that need somebody, then the others. */
export function remarkSections(problems: readonly RowProblem[]): {
  urgent: RemarkSection[];
  others: RemarkSection[];
} {
  const isCorrection = ({line, outcome}: RowProblem): boolean => line !== undefined && outcome !== 'mended';
  const about = (outcome: Outcome): RemarkSection => ({
    ...BY_OUTCOME[outcome],
    remarks: problems.filter((problem) => problem.outcome === outcome && !isCorrection(problem)),
  });
  return {
    urgent: [{...CORRECTIONS, remarks: problems.filter(isCorrection)}, about('rejected'), about('flagged')],
    others: [about('dropped'), about('mended')],
  };
}

function remarkRow(remark: RowProblem): Markup {
  const {field, value, now, outcome, explanation} = remark;
  const said = sentence(explanation ?? OUTCOMES[outcome]);
  return html`${subjectCell(remark)}
    <td>${fieldWords(field)}</td>
    <td><bdi>${value}</bdi></td>
    <td>${now === undefined ? said : html`<bdi>${now}</bdi>`}</td>
    ${producersCell(producersOfRemark(remark))}`;
}

/** Remarks by reason, the most frequent first. */
function byReason(remarks: readonly RowProblem[]): [Reason, RowProblem[]][] {
  const groups = new Map<Reason, RowProblem[]>();
  for (const remark of remarks) {
    const group = groups.get(remark.reason);
    if (group) group.push(remark);
    else groups.set(remark.reason, [remark]);
  }
  return [...groups].sort(([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1));
}

function reasonGroup(section: string, reason: Reason, remarks: readonly RowProblem[]): Markup {
  const title = sentence(REASONS[reason].title);
  const count = counted(remarks.length, 'remarque', 'remarques');
  return html`<h3>${title} <span class="soft">(${count})</span></h3>
    <p>${sentence(REASONS[reason].advice)}</p>
    ${tableOf({
      id: `${section}-${reason}`,
      caption: title,
      headers: ['Lieu', 'Champ', 'Publié', 'Devenu', 'Où corriger'],
      rows: remarks.map(remarkRow),
    })}`;
}

/** A section of remarks, by reason; nothing when there are none. */
export function remarkSection({id, title, introduction, remarks}: RemarkSection): Markup | undefined {
  if (remarks.length === 0) return undefined;
  const groups = byReason(remarks).map(([reason, group]) => reasonGroup(id, reason, group));
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${sentence(title)}</h2>
    <p>${sentence(introduction)}</p>
    ${groups}
  </section>`;
}
