/** The text of a file. They are UTF-8; a spreadsheet that saves « CSV » on a French Windows writes windows-1252, which is never valid UTF-8. */
export function decodedText(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
