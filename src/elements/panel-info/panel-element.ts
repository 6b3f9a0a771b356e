import type {SupportProgramme} from '../../domain/programme.js';
import type {TerritoryElement} from '../territory-element.js';

/** What an integrator writes on the element, and its session reads. */
export interface PanelElement extends TerritoryElement {
  programme?: SupportProgramme;
  commune?: string;
  layout?: string;
  more?: string;
}
