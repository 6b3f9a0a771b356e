/** Paper, in centimetres. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Lays a page out over sheets that stand side by side, as paper has one after the other. Runs in the page. */
export async function layOnSheets({width, height}: Sheet): Promise<void> {
  document.body.style.cssText = `margin: 0; width: ${width}cm; height: ${height}cm; columns: ${width}cm; column-gap: 1cm; column-fill: auto`;
  await new Promise(requestAnimationFrame);
}

/**
 * Gives the headings of a page that is laid so, and those that are on another sheet than what follows them. `others`: what
 * has the looks of a heading, and is none. Runs in the page.
 */
export function lonelyHeadings(
  {width}: Sheet,
  others: readonly string[],
): {headings: string[]; lonely: string[]} {
  // Methods, since a compiler that keeps the names of functions calls what the page does not have.
  const read = {
    nodes(node: Node): Node[] {
      if (node instanceof Text) return [node];
      if (node instanceof Element && node.matches('style, script, .visually-hidden')) return [];
      const given = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const {childNodes} = (node as Element).shadowRoot ?? node;
      return (given.length > 0 ? given : [...childNodes]).flatMap(read.nodes);
    },
    /** The heading that a text is in: the nearest, or that of the slot which it fills. */
    heading({parentElement: parent, textContent}: Node): Element | undefined {
      if (others.includes(textContent?.trim() ?? '')) return parent ?? undefined;
      const slot = parent?.closest('[slot]')?.assignedSlot;
      return [parent, slot].flatMap((one) => one?.closest('h1, h2, h3, h4, h5, h6') ?? [])[0];
    },
    text(node: Node): {words: string; heading: Element | undefined; sheets: number[]}[] {
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter((box) => box.width > 1);
      const words = node.textContent?.trim();
      const origin = document.body.getBoundingClientRect().left;
      const sheets = boxes.map(({left}) => Math.floor((left - origin) / (((width + 1) / 2.54) * 96)));
      return words && boxes.length > 0 ? [{words, heading: read.heading(node), sheets}] : [];
    },
  };
  const texts = read.nodes(document.body).flatMap(read.text);
  const headings = texts.filter(({heading}) => heading);
  const lonely = headings.filter((one) => {
    const after = texts.slice(texts.indexOf(one) + 1).find(({heading}) => heading !== one.heading);
    return after && one.sheets.at(-1) !== after.sheets[0];
  });
  return {headings: headings.map(({words}) => words), lonely: lonely.map(({words}) => words)};
}
