import {join} from 'node:path';
import {feedAddresses} from './agenda-addresses.js';
import type {AgendaOptions} from './agenda-options.js';
import {madeAgenda} from './agenda-content.js';
import {earlierFeeds} from './agenda-earlier.js';
import {readFeedOnce, type FeedOutcome} from './agenda-read.js';
import {agendaSummary} from './agenda-summary.js';
import {agendaTerritory} from './agenda-territory.js';
import {BuildError} from './build-error.js';
import {replaceFiles, type OutputFile} from './replace-files.js';

const FORMAT = 'v1';
const NAME = 'agenda.json';

function* filesOf(
  outcomes: readonly FeedOutcome[],
  all: string,
  ofDepartement: (code: string) => readonly FeedOutcome[],
  {departements, name}: AgendaOptions,
): Generator<OutputFile> {
  for (const code of departements)
    yield {name: `${code}.${NAME}`, text: madeAgenda(ofDepartement(code), name).text};
  yield {name: NAME, text: all};
}

/**
 * Reads every feed, makes one agenda of them, writes it and says what was read.
 * @returns the exit status: 1 when a feed was not read, not believed or not read whole; the others are written all the same
 * @throws {BuildError} when no feed at all was read, or the disk refuses; nothing is then written
 */
export async function makeAgenda(
  options: AgendaOptions,
  terminal: {readonly say: (text: string) => void},
): Promise<number> {
  const folder = join(options.out, FORMAT);
  const addresses = feedAddresses(options.feeds);
  const territory = await agendaTerritory(options);
  const earlier = await earlierFeeds(join(folder, NAME));
  const outcomes = await Promise.all(
    addresses.map((address) => readFeedOnce(address, earlier.get(address.id), territory, options)),
  );
  const made = madeAgenda(outcomes, options.name);
  terminal.say(agendaSummary(outcomes, made, territory.fault));
  if (outcomes.every(({fault}) => fault !== undefined))
    throw new BuildError('aucun agenda n’a pu être lu. Rien n’a été écrit.');
  const ofDepartement = (code: string): FeedOutcome[] =>
    outcomes.map((outcome) => {
      const {events} = territory.of(code).narrow(outcome.content.events);
      return {...outcome, content: {...outcome.content, events}};
    });
  await replaceFiles(folder, filesOf(outcomes, made.text, ofDepartement, options));
  terminal.say(`Agenda écrit dans ${folder}\n`);
  return outcomes.some(({fault, content}) => fault !== undefined || content.isPartial) ? 1 : 0;
}
