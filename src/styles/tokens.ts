import {css} from 'lit';

/**
 * Every colour and measure of the elements, once. Public variables (`--draille-…`) are read here and nowhere else.
 * Dark colours apply where the page itself is dark: `color-scheme` is inherited, never set; a browser without
 * `light-dark()` keeps the light ones. `AccentContrast` corrects `--_on-accent` and sets `--_accent-edge`, since a style
 * sheet cannot yet choose black or white for a colour that it does not know.
 */
export const tokens = css`
  :host {
    --_ink: #1b1f1d;
    --_soft: #4d5752;
    --_line: #d8deda;
    --_edge: #75817b;
    --_paper: #fff;
    --_wash: #f3f6f4;
    --_open: #12693a;
    --_closed: #8a3b12;
    --_focus: #0b57d0;
    --_accent: var(--draille-accent, #1d5c4d);
    --_on-accent: #fff;
    --_radius: var(--draille-radius, 0.625em);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_ink: light-dark(#1b1f1d, #eef2f0);
      --_soft: light-dark(#4d5752, #b4beb9);
      --_line: light-dark(#d8deda, #37413d);
      --_edge: light-dark(#75817b, #84918b);
      --_paper: light-dark(#fff, #161b19);
      --_wash: light-dark(#f3f6f4, #1e2522);
      --_open: light-dark(#12693a, #79d69b);
      --_closed: light-dark(#8a3b12, #f0a983);
      --_focus: light-dark(#0b57d0, #a8c7fa);
      --_accent: var(--draille-accent, light-dark(#1d5c4d, #7fd0b8));
      --_on-accent: light-dark(#fff, #08241d);
    }
  }
  /* Ink on paper, also from a dark page */
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
