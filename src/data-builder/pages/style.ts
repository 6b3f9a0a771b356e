import {PAPER_STYLE} from './style-paper.js';

export const STYLE_NAME = 'pages.css';

const SCREEN_STYLE = `:root {
  color-scheme: light dark;
  --ink: #1b1f1d;
  --soft: #4d5752;
  --line: #d8deda;
  --edge: #75817b;
  --paper: #fff;
  --wash: #f1f5f2;
  --accent: #1d5c4d;
  --on-accent: #fff;
  --bar: #1d5c4d;
  --focus: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eef2f0;
    --soft: #b4beb9;
    --line: #37413d;
    --edge: #84918b;
    --paper: #161b19;
    --wash: #1e2522;
    --accent: #7fd0b8;
    --on-accent: #08241d;
    --bar: #17463b;
    --focus: #a8c7fa;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body {
  margin: 0;
  color: var(--ink);
  background: var(--paper);
  font: 1.125rem/1.55 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: break-word;
}
header, footer, main, .crumbs { padding-inline: max(1rem, 50% - 29rem); }
h1, h2, h3, p, ul, ol, dl, dd { margin: 0; padding: 0; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.5rem); letter-spacing: -.015em; }
h2 { margin-top: 2.5rem; font-size: 1.5rem; letter-spacing: -.01em; }
h3 { font-size: 1.25rem; }
a { color: var(--accent); text-underline-offset: .18em; }
a:hover { text-decoration-thickness: .125em; }
:focus-visible { outline: .1875rem solid var(--focus); outline-offset: .125rem; border-radius: .25rem; }
main:focus { outline: none; }
:target { scroll-margin-top: 1rem; }
.soft { color: var(--soft); }
.small { font-size: 1rem; }
.paper { display: none; }

.skip { position: absolute; inset-inline-start: 1rem; top: .5rem; padding: .5rem 1rem; background: var(--paper); transform: translateY(-200%); }
.skip:focus { transform: none; }

header { background: var(--bar); }
header a { display: inline-block; padding-block: 1rem; color: #fff; font-weight: 650; text-decoration: none; }
header a:hover { text-decoration: underline; }
header a:focus-visible { outline-color: #fff; }
.crumbs { background: var(--wash); border-bottom: .0625rem solid var(--line); }
.crumbs ol { display: flex; flex-wrap: wrap; list-style: none; }
.crumbs li { padding-block: .625rem; }
.crumbs li + li::before { content: '›' / ''; padding-inline: .625rem; color: var(--soft); }
.crumbs a { padding-block: .625rem; }

main { padding-block: 2rem 3rem; }
main > p, main > ul { margin-top: 1rem; max-width: 42rem; }
main > p a { overflow-wrap: anywhere; }
main > ul:not(.columns) { padding-inline-start: 1.25rem; }
main > ul > li + li { margin-top: .375rem; }
.lead { font-size: 1.25rem; }
h2 + p, h2 + ul { margin-top: .75rem; }
.onward { margin-top: 2rem; }

.calls { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; }
.call {
  display: inline-flex;
  flex-wrap: wrap;
  gap: 0 .5rem;
  align-items: baseline;
  justify-content: center;
  padding: .5rem 1.125rem;
  border: .125rem solid var(--edge);
  border-radius: .625rem;
  color: inherit;
  text-decoration: none;
}
.call.main { border-color: var(--accent); background: var(--accent); color: var(--on-accent); }
.call:hover { text-decoration: underline; }
.call strong { font-size: 1.25em; font-variant-numeric: tabular-nums; white-space: nowrap; }

.place { margin-top: 1rem; padding: 1.25rem; border: .0625rem solid var(--line); border-radius: .75rem; }
.place > p { margin-top: .5rem; }
.away, .tags { font-weight: 600; }
.tags { color: var(--soft); }
.facts { display: grid; gap: 1rem 2rem; margin-top: 1rem; }
.facts dl { display: grid; gap: .75rem; align-content: start; min-width: 0; }
.facts dl:empty { display: none; }
dt { color: var(--soft); font-size: 1rem; }
dd { overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
dd > span { display: block; }
dd ul { list-style: none; }
.help dd ul { padding-inline-start: 1.125rem; list-style: disc; }
.summary { max-width: 42rem; }
@media (min-width: 48rem) { .facts { grid-template-columns: 1fr 1fr; } }

.columns, .columns ul { list-style: none; }
.columns { columns: 15rem; column-gap: 2rem; margin-top: 1rem; }
main > .columns { max-width: none; }
.columns li { padding-block: .125rem; break-inside: avoid; }
.columns a { display: inline-block; padding-block: .25rem; }
.columns h3 { padding-top: .75rem; color: var(--soft); break-after: avoid; }
.columns h3:first-child { padding-top: 0; }
section > h3 { margin-top: 1.5rem; }
.letters ul { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: .75rem; list-style: none; }
.letters a { display: grid; place-items: center; min-width: 2.75rem; min-height: 2.75rem; border: .0625rem solid var(--edge); border-radius: .5rem; font-weight: 600; text-decoration: none; }
.letters a:hover { background: var(--wash); }
.rows { display: grid; gap: .75rem; margin-top: .75rem; list-style: none; }
.rows > li { padding: 1rem 1.25rem; border: .0625rem solid var(--line); border-radius: .75rem; }
.rows .name { font-weight: 650; }
@media (min-width: 48rem) { .rows { grid-template-columns: 1fr 1fr; } }
conseiller-finder { display: block; margin-top: 2rem; --draille-accent: var(--accent); }
conseiller-finder:defined { max-width: none; margin-inline: -1rem; }
conseiller-finder:not(:defined) > [slot] { display: none; }

footer { background: var(--wash); border-top: .0625rem solid var(--line); }
footer > div { display: grid; gap: .75rem; padding-block: 1.5rem 2rem; font-size: 1rem; }
footer a { overflow-wrap: anywhere; }
footer ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; list-style: none; }
footer nav a { display: inline-block; padding-block: .5rem; }

@media (forced-colors: active) {
  header, .crumbs { border-bottom: .0625rem solid; }
  .call.main { border-width: .1875rem; }
}
`;

/** The one style sheet of the pages: screens, light or dark, and paper. */
export const STYLE = SCREEN_STYLE + PAPER_STYLE;
