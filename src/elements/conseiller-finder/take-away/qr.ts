import {correction, generate} from 'lean-qr/nano';

/** A code to photograph, ready to be drawn: a white square of `size` units, and the dark shape on it. */
export interface QrCode {
  /** Side, quiet zone included. */
  readonly size: number;
  /** `d` of the path that holds every dark module. */
  readonly path: string;
}

/** Four modules of white all around, as ISO/IEC 18004 asks: without them, readers do not find the code. */
const QUIET = 4;

/**
 * Draws a text as a code that telephones read. One rectangle for each run of dark modules.
 * @throws {Error} when the text is too long for a code
 */
export function qrCode(text: string): QrCode {
  const code = generate(text, {minCorrectionLevel: correction.M});
  let path = '';
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      const start = x;
      while (code.get(x, y)) x += 1;
      if (x > start) path += `M${start + QUIET} ${y + QUIET}h${x - start}v1h${start - x}z`;
    }
  }
  return {size: code.size + 2 * QUIET, path};
}
