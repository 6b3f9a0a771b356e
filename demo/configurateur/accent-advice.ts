import {contrast, rgbOf} from '../../src/controllers/accent-contrast.js';

/** What comes of a colour. */
export interface AccentAdvice {
  /** Whether the widget writes in white on it, as it does on its own colour. */
  readonly writes: 'white' | 'black';
  /** Contrast of what is written on it, 1 to 21. */
  readonly ratio: number;
  readonly sentence: string;
}

const TEXT = 4.5;
const SHAPE = 3;
const number = new Intl.NumberFormat('fr-FR', {maximumFractionDigits: 1});
/** Rounded down: 4,49 is not enough, and must not be read as 4,5. */
const said = (ratio: number): string => `${number.format(Math.floor(ratio * 10) / 10)} pour 1`;

const parsed = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

function against(hex: string, other: string): number {
  const [a, b] = [rgbOf(parsed(hex)), rgbOf(parsed(other))];
  if (!a || !b) throw new Error(`${hex} is no colour`);
  return contrast(a, b);
}

/**
 * Says whether one reads on a colour, and what the widget does where one would not.
 * @param accent `#7a1f3d`
 */
export function accentAdvice(accent: string): AccentAdvice {
  const [white, black] = [against(accent, '#ffffff'), against(accent, '#000000')];
  const writes = white >= TEXT || white > black ? 'white' : 'black';
  const ratio = writes === 'white' ? white : black;
  const reading =
    writes === 'white'
      ? `Lisible : texte blanc sur votre couleur, contraste de ${said(white)} (il faut 4,5).`
      : `Lisible quand même : du texte blanc n’aurait que ${said(white)} (il faut 4,5), l’outil écrira donc en noir, ${said(black)}.`;
  const edge =
    white < SHAPE
      ? ' Sur une page blanche, elle se voit peu : l’outil entourera les boutons d’un trait.'
      : '';
  return {writes, ratio, sentence: reading + edge};
}
