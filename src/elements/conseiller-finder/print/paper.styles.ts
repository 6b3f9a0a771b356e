/**
 * Looks of what is printed: black on white, large, in points since paper has no screen. Page numbers stand in the margin
 * where the browser can write there.
 */
export const paperStyles = `
@page {
  size: A4;
  margin: 13mm 15mm;
  @bottom-right { content: counter(page) ' / ' counter(pages); font: 11pt system-ui, sans-serif; }
}
:root { color-scheme: light; }
body {
  margin: 0;
  background: #fff;
  color: #000;
  font: 16pt/1.3 system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, p, ul, ol, table { margin: 0; padding: 0; }
ul { padding-inline-start: 1.2em; }
h1 { font-size: 26pt; line-height: 1.15; }
h2 { margin-top: 8pt; padding-bottom: 1pt; border-bottom: 1.5pt solid; font-size: 18pt; break-after: avoid; }
h2 + * { margin-top: 3pt; }
.top { display: flex; gap: 8mm; justify-content: space-between; align-items: flex-start; }
.top > :first-child { flex: 1; min-width: 0; display: grid; gap: 3pt; }
.code { flex: none; width: 34mm; font-size: 11pt; line-height: 1.2; text-align: center; }
.code svg { display: block; width: 34mm; height: 34mm; forced-color-adjust: none; print-color-adjust: exact; }
.phone { font-size: 32pt; font-weight: 700; line-height: 1.2; white-space: nowrap; font-variant-numeric: tabular-nums; }
/* Not the place's own */
.second { font-size: 20pt; font-weight: 700; }
/* A frame's empty document keeps old rules, by which a table does not follow the text around it */
table { width: 100%; border-collapse: collapse; color: inherit; font: inherit; }
caption { text-align: start; }
tr { break-inside: avoid; }
th, td { padding: 1pt 0; border-bottom: .5pt solid #777; text-align: start; vertical-align: baseline; }
th { width: 40%; padding-inline-end: 1em; font-weight: 400; }
td { font-weight: 600; font-variant-numeric: tabular-nums; }
section { break-inside: avoid; }
footer { margin-top: 10pt; padding-top: 4pt; border-top: .5pt solid; font-size: 12pt; line-height: 1.25; break-inside: avoid; }

.listing { font-size: 13pt; }
.listing h1 { font-size: 22pt; }
.listing ol { margin-top: 8pt; padding-inline-start: 2em; }
.listing li { padding: 5pt 0; border-bottom: .5pt solid #777; break-inside: avoid; }
.listing ol > li::marker { font-weight: 700; }
.row { display: flex; flex-wrap: wrap; gap: 0 8mm; justify-content: space-between; align-items: baseline; }
.row > :first-child { flex: 1 1 60%; min-width: 0; font-weight: 700; font-size: 15pt; }
.row > :last-child:not(:first-child) { font-weight: 700; font-size: 15pt; white-space: nowrap; }
.listing .number { font-size: 18pt; font-variant-numeric: tabular-nums; }
`;
