import {holidaysOf} from '../../../domain/holidays.js';
import {readablePhone} from '../../../domain/phone.js';
import type {Place} from '../../../domain/place.js';
import type {FoundPlace} from '../../../domain/search.js';
import {timeZoneOf, wallClock} from '../../../domain/time-zone.js';
import {frPrint} from '../../../i18n/fr-print.js';
import {frSheet, type SheetMessages} from '../../../i18n/fr-sheet.js';
import {departementOfPlace} from '../../place/place-view.js';
import type {FinderContext} from '../finder-context.js';
import {visitorDay} from '../../visitor-day.js';
import type {PrintedPlace} from './list-document.js';
import {printList} from './part.js';
import {writtenAddress} from '../../written-address.js';
import {nextTurns, usualHours} from '../usual-hours.js';

/** Prints the whole list that was found, dated, with its source. */
export class PrintDesk {
  readonly #context: FinderContext;
  /** Opens the print dialog; tests have one that does not wait. */
  readonly #dialog: ((window: Window) => void) | undefined;

  constructor(context: FinderContext, dialog?: (window: Window) => void) {
    this.#context = context;
    this.#dialog = dialog;
  }

  async print(): Promise<void> {
    const {finding, words, element} = this.#context;
    const {list, found} = finding;
    const view = this.#context.view();
    if (!list || view.kind !== 'list') return;
    const {count = '', rest} = view.summary;
    const {lang, finder: messages, takeAway} = words;
    await printList(
      {
        title: messages.title,
        summary: count + rest,
        places: found.map((one) => this.#printed(one)),
        origin: list.origin,
        printedOn: visitorDay(element.now()),
      },
      {lang, messages, words: takeAway?.paper ?? frPrint, ...(this.#dialog && {print: this.#dialog})},
    );
  }

  #printed(found: FoundPlace): PrintedPlace {
    const {words, cardOf} = this.#context;
    const {sheet = frSheet, takeAway} = words;
    const paper = takeAway?.paper ?? frPrint;
    const {phone, hours} = found.place;
    const view = cardOf(found);
    const {action} = view;
    const address = action?.number ?? (action && writtenAddress(action.href));
    return {
      name: view.name,
      address: view.address,
      tags: view.tags,
      ...(view.distance !== undefined && {distance: view.distance}),
      ...(phone
        ? {phone: readablePhone(phone)}
        : action && {other: `${paper.contacts[action.manner]} ${address}`}),
      ...(hours !== undefined && {hours: this.#hours(found.place, hours, sheet)}),
    };
  }

  /** Which day it is, where it is not every week: paper has no « open », nor a table of this week. */
  #hours(place: Place, hours: string, words: SheetMessages): string {
    const {element, finding} = this.#context;
    const departement = departementOfPlace(place, finding.list?.departement.code ?? '');
    const {date} = wallClock(element.now(), timeZoneOf(departement));
    const next = nextTurns(hours, date, holidaysOf(departement), words, false);
    return [usualHours(hours, words), next && `(${next})`].filter(Boolean).join(' ');
  }
}

export {PrintDesk as Desk};
