/** Gives a file to download, without sending it anywhere. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers read it after the click; in an hour they have.
  setTimeout(() => URL.revokeObjectURL(url), 3_600_000);
}
