/** Longer than any browser takes to begin reading a file. */
const READ_MS = 60_000;

/** Gives the visitor a file that the page made. */
export function download(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  // Some browsers follow only a link that is in the page.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), READ_MS);
}
