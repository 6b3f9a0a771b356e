/*
 * Characters that a file went through the wrong encoding, or that hide in it. What is certain is put right.
 */

/** The characters of Windows-1252 where Latin-1 has control characters, 0x80 to 0x9F. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** UTF-8 read as Windows-1252: a first byte of the letters that French uses, then the bytes that follow one. */
const MISREAD_UTF8 =
  /[ÂÃÅ][\x80-\xbf€ƒ‚-…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]|â[\x80-\xbf€‚ƒ„][\x80-\xbf€ƒ‚-…†‡ˆ‰Š‹ŒŽ‘-”•–—˜™š›œžŸ]/g;
/** « à » misread, whose second half became an ordinary space. */
const MISREAD_A_GRAVE = /Ã(?= )/g;
/** Capitals of code page 850 read as code page 437. */
const MISREAD_850: Readonly<Record<string, string>> = {
  '╢': 'Â',
  '╖': 'À',
  '╥': 'Ê',
  '╙': 'Ë',
  '╘': 'È',
  '╫': 'Î',
  '╪': 'Ï',
};
const BOX_DRAWING = /[╢╖╥╙╘╫╪]/g;
const LATIN_1_CONTROL = /[\x80-\x9f]/g;
/** Control, direction and invisible characters, but not the line feed nor the tab; and halves of a character. */
const INVISIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]/gu;
/** Invisible, and harmless: hyphenation, mark of the beginning of a file. */
const HARMLESS = /[\u00ad\u200b\u2060\ufeff]/g;
const LINE_END = /\r\n?|[\u2028\u2029]/g;
const STILL_MISREAD = /[Ã\ufffd├┬]/;
const NOTHING_TO_REPAIR =
  /^[\t\n\x20-\x7e\u00a0-\u00ac\u00ae-\u00c1\u00c4\u00c6-\u00e1\u00e3-\u0178\u2010-\u2026]*$/;

const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + WINDOWS_1252.indexOf(character);
};

function decoded(misread: string): string {
  const [first = 0, ...rest] = Array.from(misread, byteOf);
  const bits = rest.reduce(
    (code, byte) => (code << 6) | (byte & 0x3f),
    first & (rest.length === 2 ? 0x0f : 0x1f),
  );
  return String.fromCharCode(bits);
}

/** Three times at most: a file can be misread more than once. */
function withoutMisreading(text: string): string {
  let repaired = text;
  for (let round = 0; round < 3; round += 1) repaired = repaired.replace(MISREAD_UTF8, decoded);
  return repaired
    .replace(MISREAD_A_GRAVE, 'à')
    .replace(BOX_DRAWING, (character) => MISREAD_850[character] ?? character)
    .replace(LATIN_1_CONTROL, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

/** A text put right, and what was wrong with it. */
export interface RepairedText {
  readonly text: string;
  /** `repaired` for an encoding put right, `doubtful` when it still looks wrong, `hidden` for control characters removed. */
  readonly finding?: 'repaired' | 'doubtful' | 'hidden';
}

/** Gives a text without the marks of a wrong encoding where they are certain, nor characters that hide or turn text around. */
export function repairedText(text: string): RepairedText {
  if (NOTHING_TO_REPAIR.test(text)) return {text};
  const lines = text.replace(LINE_END, '\n').replace(HARMLESS, '');
  const readable = withoutMisreading(lines);
  const visible = readable.replace(INVISIBLE, '');
  if (visible !== readable) return {text: visible, finding: 'hidden'};
  if (STILL_MISREAD.test(visible)) return {text: visible, finding: 'doubtful'};
  return visible === lines ? {text: visible} : {text: visible, finding: 'repaired'};
}
