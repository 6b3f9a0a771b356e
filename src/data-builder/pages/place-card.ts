import {wordsOf} from '../../elements/place/place-view.js';
import {sheetView} from '../../elements/conseiller-finder/sheet/make-sheet.js';
import type {SheetView} from '../../elements/conseiller-finder/sheet/sheet-view.js';
import {usualHours} from '../../elements/conseiller-finder/usual-hours.js';
import {itineraryView} from '../../elements/conseiller-finder/take-away/itinerary-links.js';
import type {Place} from '../../domain/place.js';
import type {FoundPlace} from '../../domain/search.js';
import {fr} from '../../i18n/fr.js';
import {noon} from '../../i18n/fr-format.js';
import {frPrint} from '../../i18n/fr-print.js';
import {frSheet} from '../../i18n/fr-sheet.js';
import {frTakeAway} from '../../i18n/fr-take-away.js';
import {frVocabulary} from '../../i18n/fr-vocabulary.js';
import type {DataOrigin} from '../../sources/place-source.js';
import {html, type Markup} from '../report-markup.js';

/** What a place is told with. */
export interface CardContext {
  readonly departement: string;
  readonly origin: DataOrigin;
}

/** Where a place is in its page. */
export const anchorOf = ({id}: Place): string => `lieu-${id.replace(/[^\w-]/g, '-')}`;

/**
 * Tells a place as its sheet does. The clock of a page is the day of its data: it must not change while they do not, and
 * nothing of what depends on the hour is kept.
 */
export function told(found: FoundPlace, {departement, origin}: CardContext): SheetView {
  return sheetView({
    found,
    details: {kind: 'known', details: found.place.details},
    now: noon(origin.updated ?? '1970-01-01'),
    departement,
    origin,
    messages: fr,
    words: frSheet,
  });
}

const line = (term: string, content: Markup | string, where?: 'screen'): Markup =>
  html`<div${where && html` class="${where}"`}>
    <dt>${term}</dt>
    <dd>${content}</dd>
  </div>`;

const bullets = (items: readonly string[]): Markup =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;

/** The usual week; a public holiday is not told, since a page is read on any day. */
function hoursLine({hours, phone}: Place): Markup {
  if (hours === undefined) {
    return line(
      frSheet.hours,
      frSheet.unsaid(fr.unknownHours, phone ? fr.callBeforeComing : fr.askBeforeComing),
    );
  }
  const usual = usualHours(hours, frSheet);
  // One week in two: a list would hide which days that is said of.
  if (/\bweek\b/.test(hours)) {
    return line(frSheet.hours, `${frSheet.alternate} ${usual.charAt(0).toUpperCase()}${usual.slice(1)}.`);
  }
  // Days of different hours are parted by a semicolon after a no-break space, which published texts do not have.
  return line(frSheet.hours, bullets(usual.split('\u00a0; ')));
}

function contactLines({contacts}: SheetView): Markup[] {
  const {contacts: words} = frPrint;
  return contacts.flatMap(({kind, href, text}) =>
    kind === 'call' || kind === 'call-mairie' || kind === 'itinerary'
      ? []
      : [line(words[kind].replace(/\s*:$/, ''), html`<a href="${href}">${text}</a>`)],
  );
}

/** The number is the link, as large as a thumb; the mairie’s where the place has none. */
export function callLink({contacts, noPhone}: SheetView, where: 'here' | 'near' = 'here'): Markup {
  const links = contacts
    .filter(({kind}) => kind === 'call' || kind === 'call-mairie')
    .map(
      ({href, label, text, main, whom}) =>
        html`<a class="${main ? 'call main' : 'call'}" href="${href}"
          >${label}${!main && where === 'near' && ` (${whom})`} <strong>${text}</strong></a
        >`,
    );
  return html`${noPhone !== undefined && html`<p class="soft">${noPhone}</p>`}
  ${links.length > 0 && html`<p class="calls">${links}</p>`}`;
}

/** Whose map it is, and that nobody has asked it anything before the link is pressed. */
function itineraryLine(place: Place): Markup | false {
  const way = itineraryView(place, frTakeAway, false);
  if (way.kind !== 'choice') return false;
  const [map] = way.links;
  const link = map && html`<a href="${map.href}" rel="noreferrer">Sur la carte d’${map.name}</a>`;
  return line(frTakeAway.itinerary, html`${link}${way.note && html` ${way.note}`}`, 'screen');
}

/** Programmes that visitors know by name, and what it costs. */
export const tagsOf = ({programmes, costs}: Place): string[] => [
  ...wordsOf(programmes, frVocabulary.programmes),
  ...wordsOf(costs, frVocabulary.costs),
];

function sectionLines({sections}: SheetView, titles: readonly string[]): Markup[] {
  return sections
    .filter(({title}) => titles.includes(title))
    .map(({title, paragraphs, items}) =>
      line(title, items.length > 0 ? bullets(items) : paragraphs.join(' ')),
    );
}

const COMING = [frSheet.coming];
/** Of what is further away, what it is for is enough: the rest is on its own page. */
const HELP = {near: [frSheet.help], here: [frSheet.help, frSheet.formats, frSheet.publics, frSheet.needs]};

/** Everything that somebody needs before they call or come. */
export function placeCard(found: FoundPlace, context: CardContext): Markup {
  const {place, distanceKm} = found;
  const where = distanceKm === undefined ? 'here' : 'near';
  const view = told(found, context);
  const id = anchorOf(place);
  const tags = tagsOf(place);
  const worth = [view.dated, view.source?.producers, view.completedBy && `${view.completedBy}.`];
  return html`<article class="place" id="${id}" aria-labelledby="${id}-nom">
    <h3 id="${id}-nom">${place.name}</h3>
    ${view.distance !== undefined && html`<p class="away">${view.distance}</p>`}
    ${tags.length > 0 && html`<p class="tags">${tags.join(' · ')}</p>`} ${callLink(view, where)}
    <div class="facts">
      <dl>
        ${line('Adresse', html`${view.address.map((one) => html`<span>${one}</span>`)}`)} ${hoursLine(place)}
        ${view.permanences.length > 0 && line(frSheet.permanences, bullets(view.permanences))}
        ${sectionLines(view, COMING)} ${contactLines(view)} ${itineraryLine(place)}
      </dl>
      <dl class="help">${sectionLines(view, HELP[where])}</dl>
    </div>
    ${where === 'here' && place.details?.summary !== undefined && html`<p class="summary">${place.details.summary}</p>`}
    <p class="soft small">${worth.filter(Boolean).join(' ')}</p>
  </article>`;
}
