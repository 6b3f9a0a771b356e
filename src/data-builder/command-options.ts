import {misuse, type Parsed} from './argument-words.js';

const PLACES = [
  ...['places', 'communes', 'contours', 'no-contours', 'mairies', 'local', 'departements', 'report'],
  ...['no-personal-contacts', 'timeout'],
];

/** The options that each command takes; pages read theirs by themselves. */
export const TAKEN: Readonly<Record<'build' | 'check' | 'agenda', readonly string[]>> = {
  build: [
    ...PLACES,
    ...['out', 'allow-shrink', 'source-name', 'source-url', 'source-licence', 'source-date'],
  ],
  check: PLACES,
  agenda: [
    ...['feed', 'name', 'past', 'openagenda-key', 'departements', 'communes', 'out', 'allow-shrink'],
    'timeout',
  ],
};

/**
 * Refuses options that a command would not read: whoever writes `--no-personal-contacts` believes that it is done.
 * @throws {BuildError} with status 2 for the first of them
 */
export function refuseOptions(kind: keyof typeof TAKEN, {tokens}: Parsed): void {
  const taken = TAKEN[kind];
  const other = tokens.find((token) => token.kind === 'option' && !taken.includes(token.name));
  if (other?.kind !== 'option') return;
  const takers = Object.entries(TAKEN).flatMap(([command, options]) =>
    options.includes(other.name) ? command : [],
  );
  throw misuse(`--${other.name} : ${kind} n’a pas cette option, qui est pour ${takers.join(' et ')}.`);
}
