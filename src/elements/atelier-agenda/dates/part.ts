/*
 * The dates of an agenda: what it loads while it asks its feeds.
 */
import {css} from 'lit';
import {eventMoreStyles} from '../../event/event-more.styles.js';
import {eventStyles} from '../../event/event.styles.js';
import {writtenStyles} from '../../written.styles.js';
import {datesStyles} from './dates.styles.js';

export {AgendaDesk as Desk} from './agenda-desk.js';
export {compactTemplate as renderCompact, datesTemplate as render} from './dates-template.js';

export const styles = css`
  ${writtenStyles}
  ${eventStyles}
  ${eventMoreStyles}
  ${datesStyles}
`;
