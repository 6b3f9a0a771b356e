import type {StatusView} from '../../place/place-view.js';

/** One day of the week's table. */
export interface DayView {
  /** « Mardi », with its date where that matters. */
  readonly day: string;
  readonly today: boolean;
  /** `9 h à 12 h`, one for each interval; none when closed or not known, and then `note` says which. */
  readonly hours: readonly string[];
  readonly note?: string;
}

/** When the place is open, as far as its data says. */
export type HoursView =
  | {
      readonly kind: 'week';
      readonly caption: string;
      readonly days: readonly DayView[];
      /** Says that this week's hours are not those of every week. */
      readonly note?: string;
    }
  /** Hours that were not understood, as written, or a sentence that says that they are not known. */
  | {readonly kind: 'text'; readonly text: string};

/** What a way of getting in touch is counted as. */
export type ContactKind = 'call' | 'write' | 'visit' | 'book' | 'itinerary' | 'call-mairie';

/** A link that gets in touch. */
export interface ContactView {
  readonly kind: ContactKind;
  readonly href: string;
  readonly label: string;
  /** The number, the e-mail address, the site: what a person copies on paper. */
  readonly text: string;
  /** Names the place or the mairie, for whoever hears the link out of its sheet. */
  readonly whom: string;
  /** The place's own telephone. */
  readonly main: boolean;
}

/** A label or programme, and what it means in a sentence where that is known. */
export interface LabelView {
  readonly name: string;
  readonly meaning?: string;
}

/** A titled part of the sheet: sentences or a list, in plain text. */
export interface SectionView {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
  /** The link to the accessibility sheet belongs here. */
  readonly access?: true;
}

/** Who keeps the record, and the data that it is read in. */
export interface SourceView {
  /** The record's own producers, as a sentence. */
  readonly producers?: string;
  readonly name: string;
  readonly href?: string;
  readonly licence?: string;
}

/** What stands for the details while they are not there. */
export interface RestView {
  readonly kind: 'loading' | 'failed';
  readonly text: string;
}

/** All that is known of one place, in words: nothing is left to decide. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  /** How far, and from where. */
  readonly distance?: string;
  readonly status: StatusView;
  /** Lines of the postal address. */
  readonly address: readonly string[];
  /** Says that the position is only that of the commune. */
  readonly approximate?: string;
  readonly contacts: readonly ContactView[];
  /** Says that there is no telephone, and whom to ask where nothing else is known. */
  readonly noPhone?: string;
  readonly hours: HoursView;
  readonly permanences: readonly string[];
  readonly sections: readonly SectionView[];
  readonly labels: readonly LabelView[];
  /** acceslibre's page, which proves a sheet and not access. */
  readonly accessSheet?: {readonly href: string; readonly label: string; readonly note?: string};
  readonly completedBy?: string;
  /** Date of the information; with a warning when it is over a year old. */
  readonly dated: string;
  readonly source?: SourceView;
  readonly report: {readonly href: string; readonly label: string};
  /** Absent once all is known. */
  readonly rest?: RestView;
}
