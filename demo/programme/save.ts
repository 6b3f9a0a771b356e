/** Gives a text as a file to download, without sending it anywhere. */
export function save(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read it after the click; in an hour they have.
  setTimeout(() => URL.revokeObjectURL(url), 3_600_000);
}
