import type {Commune} from '../../src/domain/geography.js';
import type {Choice} from './choice.js';
import {optionsFor, understoodAs, type Knob} from './knobs.js';
import {FOLDER_LABEL, folderOf, UNKNOWN_FOLDER} from './own-folder.js';
import {wholeAddress} from './typed-address.js';
import {framedPage, type Release} from './ways.js';

/** The choice that texts are written for: the options that its widget has, and of what was typed what is understood. */
export const understoodChoice = (
  typed: Choice,
  knobs: readonly Knob[],
  communes: readonly Commune[],
): Choice => ({
  ...typed,
  options: optionsFor(knobs, typed.options, communes),
});

/** Labels of the answers that are not understood, and so are left out. */
export function refusedIn(
  {hosting, files, options}: Choice,
  knobs: readonly Knob[],
  communes: readonly Commune[],
): readonly string[] {
  const refused = knobs.filter(
    (knob) => 'problem' in understoodAs(knob, options[knob.attribute] ?? '', communes),
  );
  const folder = hosting === 'ours' && 'problem' in wholeAddress(files) ? [FOLDER_LABEL] : [];
  return [...refused.map(({label}) => label), ...folder];
}

/** The release whose files a choice asks for: that of this site, or the one in a folder of one’s own. */
export function releaseFor({hosting, files}: Choice, here: Release): Release {
  return hosting === 'here' ? here : {...here, base: folderOf(files)};
}

/** The address that a printed sheet leads to; undefined where there is none that opens. */
export function sheetAddress(choice: Choice, release: Release): string | undefined {
  const page = wholeAddress(choice.page);
  if ('problem' in page) return undefined;
  if (page.value !== '') return page.value;
  return release.base === UNKNOWN_FOLDER ? undefined : framedPage(choice, release);
}
