import type {Choice} from './choice.js';
import type {Attributes} from './markup.js';

/** The attributes of a widget for a choice: the territory first, as it is read. */
export function attributesOf({departement, communes, options, lang, widget}: Choice): Attributes {
  const hasTerritory = widget !== 'panel-info';
  return {
    ...(hasTerritory && departement && {departement}),
    ...(hasTerritory && communes.length > 0 && {communes: communes.join(',')}),
    ...options,
    ...(lang && {lang}),
  };
}

/** What a style says of the colour. */
export const colourOf = ({accent}: Choice): string => (accent ? `--draille-accent: ${accent}` : '');

/** What a widget’s own style says: its colour, and the room that the finder keeps so that the page does not jump. */
export function styleOf(choice: Choice): string {
  const keepsRoom = choice.widget === 'conseiller-finder' && choice.communes.length === 0;
  return [keepsRoom ? 'display: block; min-height: 48em' : '', colourOf(choice)].filter(Boolean).join('; ');
}
