import type {Choice} from './choice.js';
import type {Actions, PageView} from './context.js';
import {departementFor} from './departement-for.js';
import {foreignIn, hostsOf, type Naming} from './hosts.js';
import {knobsOf} from './knobs.js';
import type {PageOptions} from './page-options.js';
import type {SheetCode} from './sheet-code.js';
import {adviceFor} from './snippets.js';
import type {ConfiguratorState} from './state.js';
import {shownFile} from './widgets.js';
import {refusedIn, releaseFor, sheetAddress, understoodChoice} from './understood-choice.js';

/** An answer as it was typed: what is understood of it may be longer. */
function typedIn({files, page, phone, options}: Choice, answer: Naming): string {
  const answers: Readonly<Record<string, string>> = {...options, files, page, phone};
  return answers[answer] ?? '';
}

/** Hosts that the preview would ask for data, which only the address of the page has chosen. */
function awaitedIn(state: ConfiguratorState, src = '', here: string): readonly string[] {
  return state.isAccepted(state.choice.options['src'] ?? '') ? [] : hostsOf(src, here);
}

/** Makes what every part of the page shows. */
export function viewOf(
  state: ConfiguratorState,
  {manifest, base, integrity, plugin, dataAddress, data}: PageOptions,
  code: SheetCode,
  actions: Actions,
): PageView {
  const {choice: typed, step, typing, commune, archiveNote, sheetIsOpen} = state;
  const knobs = knobsOf(manifest, typed.widget);
  const communes = data.communes(departementFor(typed));
  const choice = understoodChoice(typed, knobs, communes);
  const release = releaseFor(choice, {base, integrity});
  const onSheet = sheetAddress(choice, release);
  return {
    ...{typed, choice, knobs, communes, step, typing, commune, archiveNote, sheetIsOpen, plugin, actions},
    hasData: data.has(shownFile(choice)),
    advice: adviceFor(choice, release),
    refused: refusedIn(typed, knobs, communes),
    foreign: foreignIn(choice, (answer) => state.isTyped(typedIn(typed, answer)), base),
    awaited: awaitedIn(state, choice.options['src'], base),
    sheetAddress: onSheet,
    qr: code.of(onSheet),
    dataAddress: choice.hosting === 'here' ? dataAddress : `${release.base}data/`,
  };
}
