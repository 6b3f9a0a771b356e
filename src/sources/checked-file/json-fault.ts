/** Where a text stops being JSON, and why, in French. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly sentence: string;
}

class Fault extends Error {
  readonly at: number;

  constructor(at: number, sentence: string) {
    super(sentence);
    this.at = at;
  }
}

const SPACE = /[ \t\r\n]*/y;
const WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const SHOWN = 20;

/** Reads JSON only to find where it breaks: browsers do not all say where, nor in French. */
class Walk {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  whole(): void {
    this.#space();
    this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw this.#fault('la fin était attendue ici, et il y a encore');
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    SPACE.exec(this.#text);
    this.#at = SPACE.lastIndex;
    if (/^\/[/*]/.test(this.#text.slice(this.#at, this.#at + 2)))
      throw new Fault(this.#at, 'un commentaire (// ou /*) : JSON n’en accepte pas, retirez-le.');
  }

  #value(): void {
    const sign = this.#text[this.#at];
    if (sign === '{') this.#list('}', () => this.#member());
    else if (sign === '[') this.#list(']', () => this.#value());
    else if (sign === '"') this.#string();
    else {
      WORD.lastIndex = this.#at;
      if (!WORD.test(this.#text)) throw this.#fault('une valeur était attendue, et il y a');
      this.#at = WORD.lastIndex;
    }
  }

  #member(): void {
    this.#string();
    this.#space();
    if (this.#text[this.#at] !== ':') throw this.#fault('deux-points (:) étaient attendus, et il y a');
    this.#at += 1;
    this.#space();
    this.#value();
  }

  #list(close: string, item: () => void): void {
    this.#at += 1;
    this.#space();
    if (this.#text[this.#at] === close) {
      this.#at += 1;
      return;
    }
    for (;;) {
      item();
      this.#space();
      const sign = this.#text[this.#at];
      if (sign !== ',' && sign !== close) throw this.#fault(`une virgule ou « ${close} » manque avant`);
      const comma = this.#at;
      this.#at += 1;
      if (sign === close) return;
      this.#space();
      if (this.#text[this.#at] === close)
        throw new Fault(comma, `une virgule de trop avant « ${close} » : retirez-la.`);
    }
  }

  #string(): void {
    if (this.#text[this.#at] !== '"') throw this.#fault('un guillemet droit (") était attendu, et il y a');
    const from = this.#at;
    for (this.#at += 1; this.#text[this.#at] !== '"'; this.#at += 1) {
      const sign = this.#text[this.#at];
      if (sign === undefined || sign === '\n')
        throw new Fault(from, 'un guillemet ouvert ici ne se referme pas sur la même ligne.');
      if (sign < ' ') throw this.#fault('un caractère invisible (tabulation ?) dans un texte :');
      if (sign === '\\') this.#escape();
    }
    this.#at += 1;
  }

  #escape(): void {
    if (!/^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.test(this.#text.slice(this.#at, this.#at + 6)))
      throw this.#fault('une barre inverse (\\) se double dans un texte (\\\\). Ici, il y a');
    this.#at += 1;
  }

  #fault(what: string): Fault {
    const rest = this.#text
      .slice(this.#at, this.#at + SHOWN)
      .split(/[\r\n]/)[0]
      ?.trim();
    if (/^[“”„«»‘’'`]/.test(rest ?? ''))
      return new Fault(
        this.#at,
        `un guillemet droit (") est nécessaire à la place de ${(rest ?? '').charAt(0)}.`,
      );
    return new Fault(this.#at, rest ? `${what} « ${rest} ».` : `${what} la fin de la ligne ou du fichier.`);
  }
}

/** Gives where a text stops being JSON; nothing where it is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    new Walk(text).whole();
    return undefined;
  } catch (error) {
    if (!(error instanceof Fault)) return tooDeep();
    const before = text.slice(0, error.at).split('\n');
    return {
      line: before.length,
      column: (before[before.length - 1] ?? '').length + 1,
      sentence: error.message,
    };
  }
}

const tooDeep = (): JsonFault => ({line: 1, column: 1, sentence: 'trop de niveaux imbriqués.'});
