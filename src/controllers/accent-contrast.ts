import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Rgb = readonly [red: number, green: number, blue: number];

let pixel: CanvasRenderingContext2D | null | undefined;

/**
 * Reads a computed colour. `rgb(…)`, which is nearly all of them, by its numbers; others (`oklch(…)`, see-through ones)
 * by painting them over another, which a browser that hides from fingerprinting may refuse or blur.
 */
export function rgbOf(colour: string, under = '#fff'): Rgb | undefined {
  const [, r, g, b] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (r && g && b) return [Number(r), Number(g), Number(b)];
  pixel ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!pixel) return undefined;
  for (const layer of [under, colour]) {
    pixel.fillStyle = layer;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21, WCAG 2.2. */
export function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];
/** WCAG 2.2, 1.4.3: what text needs. */
const TEXT = 4.5;
/** WCAG 2.2, 1.4.11: what a shape needs to be told from its ground. */
const SHAPE = 3;

/**
 * Keeps what is written on the host's accent colour readable: where the theme's own colour falls short, black or white,
 * whichever is read best (one of the two always reaches 4.5:1). Outlines the accent where it would not stand out from
 * the paper. A change of colour in the page is noticed by the short transitions that the button has for that.
 */
export class AccentContrast implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #last = '';
  #watched: Element | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const button = this.#host.shadowRoot?.querySelector('.button.main');
    if (button && button !== this.#watched) {
      this.#watched = button;
      button.addEventListener('transitionend', this.#check);
    }
    this.#check();
  }

  hostDisconnected(): void {
    this.#watched?.removeEventListener('transitionend', this.#check);
    this.#watched = undefined;
  }

  readonly #check = (): void => {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!root || !this.#watched) return;
    const accent = getComputedStyle(this.#watched).backgroundColor;
    const paper = getComputedStyle(root).backgroundColor;
    if (this.#last === accent + paper) return;
    this.#last = accent + paper;
    this.#adapt(root, this.#watched, rgbOf(accent, paper) ?? BLACK, rgbOf(paper) ?? WHITE);
  };

  #adapt(root: HTMLElement, button: Element, ground: Rgb, paper: Rgb): void {
    root.style.removeProperty('--_on-accent');
    const written = rgbOf(getComputedStyle(button).color) ?? WHITE;
    if (contrast(ground, written) < TEXT) {
      const best = contrast(ground, WHITE) > contrast(ground, BLACK) ? '#fff' : '#000';
      root.style.setProperty('--_on-accent', best);
    }
    const edge = contrast(ground, paper) < SHAPE ? 'var(--_edge)' : 'var(--_accent)';
    root.style.setProperty('--_accent-edge', edge);
  }
}
