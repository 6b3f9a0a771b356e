/*
 * `draille/domain`: what the subject is, without page or network. Same functions in Node and in the browser.
 */
export type {CivilDate} from './civil-date.js';
export type {Contours, Line, NamedCommune} from './contours.js';
export {findCommunes, indexCommunes, originOf, type CommuneIndex, type Origin} from './find-communes.js';
export {findCommunesLoosely} from './find-communes-loosely.js';
export {isFranceServicesRow, placeFromFranceServices, recordFromFranceServices} from './france-services.js';
export {departementCode, departementOf, departementOfPostcode, distanceKm} from './geography.js';
export type {Box} from './box.js';
export type {DepartementBox} from './departement-box.js';
export type {Commune, Position} from './geography.js';
export type {Neighbour} from './neighbour.js';
export {holidaysOf} from './holidays.js';
export {dayIntervals, openingStatus, parseOpeningHours, weekIntervals} from './opening-hours.js';
export type {
  DayHours,
  Holidays,
  Interval,
  OpeningContext,
  OpeningHours,
  OpeningStatus,
} from './opening-hours.js';
export type {Rule as OpeningRule} from './opening-hours/rule.js';
export {readablePhone} from './phone.js';
export type * from './place.js';
export type * from './programme.js';
export type {Outcome, Problem, Reason} from './problem.js';
export {placeFromRecord, type RawRecord, type ReadingOptions, type RecordReading} from './record.js';
export {CRITERIA, groupOf} from './criteria.js';
export type {Criterion, CriterionId, FixedId, Group, Manner, NamedId} from './criteria.js';
export {countChoices, countOpen, filterPlaces, indexCriteria, offeredCriteria} from './filter.js';
export type {ChoiceCount, Count, CriteriaIndex, OpenThen, Wanted} from './filter.js';
export {namedCriteria, namedId} from './named-criteria.js';
export {openingAt, type Moment} from './opening-moment.js';
export {searchPlaces, type FoundPlace, type PlaceQuery} from './search.js';
export {communesIn, territoryFrom, type Territory} from './territory.js';
export {NO_WISHES, isNothing, wishesFrom, wishesText, type Wishes} from './wishes.js';
export {instantOf, timeZoneOf, wallClock, type WallClock} from './time-zone.js';
export type * from './agenda/agenda-event.js';
export {comingDates, sortEvents, type Dated} from './agenda/dates.js';
export type {CivilMoment} from './agenda/civil-moment.js';
export {narrowEvents, type NarrowedEvents} from './agenda/in-territory.js';
export {sameEvents} from './agenda/same-events.js';
