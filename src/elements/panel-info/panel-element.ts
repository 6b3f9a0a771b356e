import type {SupportProgramme} from '../../domain/programme.js';
import type {TerritoryElement} from '../territory-element.js';

/** Adds the looks of a part to the element, whose Lit alone makes style sheets. */
export type AddStyles = (styles: {readonly cssText: string}) => void;

/** What an integrator writes on the element, and its session reads. */
export interface PanelElement extends TerritoryElement {
  programme?: SupportProgramme;
  commune?: string;
  data?: string;
  layout?: string;
  more?: string;
  openagendaKey?: string;
}
