const said = new Set<string>();

/** Tells the integrator, once for the page, what an element could not use; the line begins with the element's tag. */
export function warnOnce(element: Element, message: string): void {
  const line = `<${element.localName}>: ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
