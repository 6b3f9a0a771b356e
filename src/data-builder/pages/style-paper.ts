/** The page of a commune on paper: a poster to pin up, black on white, whose numbers are read from afar. */
export const PAPER_STYLE = `
@page { size: A4; margin: 12mm 14mm; }
@media print {
  :root {
    color-scheme: light;
    --ink: #000;
    --soft: #333;
    --line: #777;
    --edge: #777;
    --paper: #fff;
    --wash: #fff;
    --accent: #000;
    --on-accent: #000;
  }
  body { font-size: 12pt; line-height: 1.3; }
  header, footer, main, .crumbs { padding-inline: 0; }
  .skip, .crumbs, .letters, .onward, .screen, .small, .summary, .facts .help, footer nav { display: none; }
  .paper { display: block; }
  header { background: none; border-bottom: 1.5pt solid; }
  header a { padding-block: 0 4pt; color: #000; font-size: 13pt; }
  main { padding-block: 10pt 0; }
  h1 { font-size: 24pt; }
  h2 { margin-top: 12pt; font-size: 17pt; break-after: avoid; }
  h3 { font-size: 15pt; }
  a { color: inherit; text-decoration: none; }
  .lead { font-size: 13pt; }
  .place, .rows > li { margin-top: 6pt; padding: 7pt 0; border: 0; border-top: .75pt solid var(--line); border-radius: 0; break-inside: avoid; }
  .place > p, .calls { margin-top: 2pt; }
  .call, .call.main { justify-content: flex-start; padding: 0; border: 0; background: none; color: #000; }
  .call strong { font-size: 20pt; }
  .call.main strong { font-size: 28pt; line-height: 1.1; }
  .near .call.main strong { font-size: 20pt; }
  .facts { display: block; margin-top: 3pt; }
  .facts dl { gap: 2pt; }
  .facts dl > div:not(.screen) { display: flex; gap: 8pt; }
  dt { flex: none; width: 30mm; font-size: inherit; }
  .near { columns: 2; column-gap: 8mm; }
  .near > :not(.place) { column-span: all; }
  .near .place { padding: 5pt 0; font-size: 11pt; }
  .near h3 { font-size: 13pt; }
  .near dt { display: none; }
  footer { margin-top: 10pt; border-top: 1.5pt solid; background: none; }
  footer > div { gap: 2pt; padding-block: 4pt 0; font-size: 10pt; }
  .columns { columns: 3; }
}
`;
