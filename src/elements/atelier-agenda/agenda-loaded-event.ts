/** A calendar answered. Told again for each of them that does. */
export class AgendaLoadedEvent extends Event {
  /** How many events are to come, before any choice of the visitor. */
  readonly events: number;
  /** How many calendars answered. */
  readonly feeds: number;

  constructor(events: number, feeds: number) {
    super('agenda-loaded', {bubbles: true, composed: true});
    this.events = events;
    this.feeds = feeds;
  }
}

declare global {
  interface HTMLElementEventMap {
    'agenda-loaded': AgendaLoadedEvent;
  }
}
