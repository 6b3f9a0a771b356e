/** A colour in itself, and nothing that names another value or an image. */
const COLOUR = /^(?:#[\da-f]{3,8}|[a-z]+|(?:rgb|hsl|oklch)a?\([\d\s.,%/]+\))$/i;

/** Gives the page an accent colour, where what is written is one. */
export function paint(page: HTMLElement, accent: string): boolean {
  if (!COLOUR.test(accent) || !CSS.supports('color', accent)) return false;
  page.style.setProperty('--draille-accent', accent);
  return true;
}
