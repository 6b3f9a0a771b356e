/** Looks of the report: light or dark as the reader prefers, and on paper. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --text: #1d2329; --soft: #525c66; --line: #d5dade; --page: #fff; --band: #f3f5f6; --accent: #14566b; }
@media (prefers-color-scheme: dark) {
  :root { --text: #e8ebed; --soft: #aab4bc; --line: #3b444c; --page: #15191d; --band: #1e2429; --accent: #86c9df; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
header, main, footer { max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; text-wrap: balance; }
h2 { margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 3px solid var(--accent); font-size: 1.4rem; line-height: 1.25; }
h3 { margin: 2rem 0 .25rem; font-size: 1.1rem; line-height: 1.35; }
p { margin: .25rem 0 .75rem; max-width: 42rem; }
.soft { color: var(--soft); }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, .scroll:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0; padding: 0; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .75rem 1rem; background: var(--band); border-radius: .4rem; }
.figures dt { font-size: .9rem; color: var(--soft); line-height: 1.3; }
.figures dd { margin: 0; font-size: 1.75rem; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.2; }
.contents { margin: 1.5rem 0 0; padding: 0; list-style: none; columns: 18rem; }
.contents li { padding: .2rem 0; break-inside: avoid; }
.scroll { overflow-x: auto; margin: .5rem 0 1rem; }
table { width: 100%; border-collapse: collapse; font-size: .9rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .5rem .75rem .5rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; min-width: 6rem; }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); }
tbody th { font-weight: 600; min-width: 12rem; }
.id { display: block; font: .75rem/1.4 ui-monospace, Menlo, Consolas, monospace; color: var(--soft); }
.commune { display: block; font-weight: 400; color: var(--soft); }
td ul { margin: 0; padding-left: 1.1rem; }
details { margin: .5rem 0 1rem; }
summary { cursor: pointer; color: var(--accent); padding: .3rem 0; }
dl.where dt { margin-top: 1rem; font-weight: 600; }
dl.where dd { margin: 0; max-width: 42rem; }
footer { margin: 3rem auto 2rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media print {
  :root { color-scheme: light; --text: #000; --soft: #444; --line: #999; --page: #fff; --band: #fff; --accent: #000; }
  body { font-size: 9.5pt; }
  header, main, footer { max-width: none; padding: 0; }
  .figures div { border: 1px solid var(--line); }
  .scroll { overflow: visible; }
  thead { display: table-header-group; }
  tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  summary { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
