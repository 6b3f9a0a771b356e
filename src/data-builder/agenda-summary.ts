import type {Refusal} from '../sources/agenda/feed.js';
import type {FeedOutcome} from './agenda-read.js';

/** What a feed says may be shown on a terminal: on one line, and telling it nothing. */
const CONTROLS = /\p{Cc}+/gu;

const REASONS: Readonly<Record<Refusal, string>> = {
  'no-title': 'sans titre',
  'no-date': 'sans date',
  'unreadable-date': 'à la date illisible',
  'not-public': 'non publics',
  replaced: 'remplacés par une version plus récente',
  'not-an-event': 'qui ne sont pas des événements',
};

const LONGEST = 48;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** « 2 sans date, 1 hors du territoire » */
function leftOut({content, elsewhere, unknown, past}: FeedOutcome): string {
  const counts = new Map<string, number>();
  for (const {why} of content.refused) counts.set(REASONS[why], (counts.get(REASONS[why]) ?? 0) + 1);
  if (elsewhere > 0) counts.set('hors du territoire', elsewhere);
  if (unknown > 0) counts.set('sans lieu connu', unknown);
  if (past > 0) counts.set('passés depuis longtemps', past);
  return [...counts].map(([reason, count]) => `${count} ${reason}`).join(', ');
}

function lines(outcome: FeedOutcome, width: number): string[] {
  const {id, content, fault} = outcome;
  const numbers = [content.events.length, content.announcements.length].map((count) =>
    String(count).padStart(11),
  );
  const row = `  ${short(id).padEnd(width)}${numbers.join('')}   ${fault ? '' : leftOut(outcome)}`.trimEnd();
  const notes = [
    // Feeds of one site have its host alike: people tell them by their names.
    content.name && `«\u00a0${short(content.name)}\u00a0»`,
    fault && `non lu : ${fault}. ${kept(content.events.length)}`,
    !fault && content.isPartial && 'incomplet : une page du flux n’est pas venue, ou il en a trop.',
  ];
  return [row, ...notes.flatMap((note) => (note ? [`    ${note}`] : []))];
}

const kept = (events: number): string => {
  if (events === 0) return 'Rien à garder de la fois d’avant.';
  return events === 1
    ? 'Son événement de la fois d’avant est gardé.'
    : `Ses ${events} événements de la fois d’avant sont gardés.`;
};

/** What is lost without the names of communes: said once, not for each feed. */
const namesLost = (fault: string): string =>
  `Communes : ${fault} Les événements sont alors situés par leur code INSEE ou leur code postal seulement.`;

/** What was read of each feed, as a short table for the terminal. */
export function agendaSummary(
  outcomes: readonly FeedOutcome[],
  {events, announcements}: {readonly events: number; readonly announcements: number},
  communesFault?: string,
): string {
  const width = Math.max(24, ...outcomes.map(({id}) => short(id).length)) + 1;
  const head = `  ${'agenda lu'.padEnd(width)}${'événements'.padStart(11)}${'annonces'.padStart(11)}   écartés`;
  const double = outcomes.reduce((sum, {content}) => sum + content.events.length, 0) - events;
  const merged = double > 0 ? `   ${double} en double, fusionnés` : '';
  const total = `  ${'en tout'.padEnd(width)}${String(events).padStart(11)}${String(announcements).padStart(11)}${merged}`;
  const notes = communesFault === undefined ? [] : [namesLost(communesFault)];
  return [head, ...outcomes.flatMap((outcome) => lines(outcome, width)), total, ...notes]
    .map((line) => `${line.replace(CONTROLS, ' ')}\n`)
    .join('');
}
