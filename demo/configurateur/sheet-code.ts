import type {QrCode} from '../../src/elements/conseiller-finder/take-away/qr.js';

/** Draws an address as a code. */
export type DrawCode = (address: string) => Promise<QrCode>;

/** The code of the sheet, drawn for one address after another. */
export class SheetCode {
  readonly #draw: DrawCode;
  #drawn: {readonly address: string; readonly code: QrCode} | undefined;

  constructor(draw: DrawCode) {
    this.#draw = draw;
  }

  /** The code of an address; undefined as long as it is not drawn. */
  of(address: string | undefined): QrCode | undefined {
    return this.#drawn?.address === address ? this.#drawn?.code : undefined;
  }

  /** Draws an address; one that is too long for a code has none, and is still written under it. */
  async draw(address: string): Promise<void> {
    const code = await this.#draw(address).catch(() => undefined);
    if (code) this.#drawn = {address, code};
  }
}
