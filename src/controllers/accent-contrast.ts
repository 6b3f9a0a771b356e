import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Rgb = readonly [red: number, green: number, blue: number];

/** Reads a computed colour: `rgb(…)` and `color(srgb …)`, which are what browsers give for the colours of a page. */
export function rgbOf(computed: string): Rgb | undefined {
  const [, space = '', rest = ''] = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/.exec(computed) ?? [];
  const channels = (rest.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).slice(0, 3).map(Number);
  const [red, green, blue] = space === 'color' ? channels.map((channel) => channel * 255) : channels;
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
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
 * the paper.
 */
export class AccentContrast implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #last = '';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot?.querySelector<HTMLElement>('.root');
    const probe = root?.querySelector('.button.main');
    if (!root || !probe) return;
    const accent = getComputedStyle(probe).backgroundColor;
    const paper = getComputedStyle(root).backgroundColor;
    if (this.#last === accent + paper) return;
    this.#last = accent + paper;
    const ground = rgbOf(accent);
    if (!ground) return;
    root.style.removeProperty('--_on-accent');
    const written = rgbOf(getComputedStyle(probe).color) ?? WHITE;
    if (contrast(ground, written) < TEXT) {
      root.style.setProperty(
        '--_on-accent',
        contrast(ground, WHITE) > contrast(ground, BLACK) ? '#fff' : '#000',
      );
    }
    const edged = contrast(ground, rgbOf(paper) ?? WHITE) < SHAPE;
    root.style.setProperty('--_accent-edge', edged ? 'var(--_edge)' : 'var(--_accent)');
  }
}
