import {LitElement, type PropertyDeclarations} from 'lit';
import {AccentContrast} from '../controllers/accent-contrast.js';
import {Language} from '../controllers/language.js';
import {MinuteClock} from '../controllers/minute-clock.js';
import type {PlaceSource} from '../sources/place-source.js';

/**
 * What every element that shows a territory has: the attributes that integrators write on any of them, one language, a
 * clock, a readable accent.
 *
 * @cssprop [--draille-accent=#1d5c4d] - Main colour, the site’s own; what is written on it is kept readable.
 * @cssprop [--draille-radius=0.625em] - Rounding of corners.
 */
export class TerritoryElement extends LitElement {
  // Not as decorators, which weigh 400 bytes more in the page.
  static override properties: PropertyDeclarations = {
    departement: {},
    communes: {},
    epci: {},
    src: {},
    lang: {reflect: true},
    headingLevel: {type: Number, attribute: 'heading-level'},
    source: {attribute: false},
    now: {attribute: false},
  };

  /** Number of the département: `48`, `2A`, `974`. */
  departement?: string;

  /** INSEE codes of the only communes to show: `48095,48061`. */
  communes?: string;

  /** SIREN of the only intercommunalité to show; goes with `departement`. */
  epci?: string;

  /**
   * Where the data is: a folder of shards, a `.csv` or `.json` file in the national standard, `tabular:RESOURCE_ID` of
   * data.gouv.fr; without it, `data/` beside the script.
   */
  src?: string;

  /** Its language: `en` for English. Without it, that of the page; French where it is neither. */
  declare lang: string;

  /** Level of its heading in the page’s outline, 1 to 5. */
  headingLevel = 2;

  /** Gives the places instead of `src`, for whoever has them already. */
  source?: PlaceSource;

  /** Gives the present moment. @ignore */
  now: () => Date = () => new Date();

  /** Words in the language of the element. @ignore */
  readonly language = new Language(this);

  constructor() {
    super();
    new MinuteClock(this);
    new AccentContrast(this);
  }

  protected override async scheduleUpdate(): Promise<void> {
    const {pending} = this.language;
    if (pending) await pending;
    await super.scheduleUpdate();
  }
}
