/** Origin of the page that holds this one, where the browser says it exactly. */
function parentOrigin(): string | undefined {
  const ancestors = location.ancestorOrigins as DOMStringList | undefined;
  const said = ancestors ? ancestors[0] : document.referrer;
  // `null` where the page above has no origin, or its policy hides it.
  return said && said !== 'null' ? new URL(said).origin : undefined;
}

/**
 * Tells the page that holds this one, and it alone, how high its content is, at each change and when it asks. Says nothing
 * else, and nothing where no page holds this one.
 */
export function tellHeight(content: Element): void {
  if (window.parent === window) return;
  let told = 0;

  const tell = (origin = parentOrigin() ?? '*'): void => {
    window.parent.postMessage({draille: 'height', height: told}, origin);
  };

  const measure = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    tell();
  };

  // At once, since nothing is observed in a frame that is far from the screen.
  measure();
  new ResizeObserver(measure).observe(content);

  addEventListener('message', ({source, origin, data}: MessageEvent<{draille?: unknown} | null>) => {
    if (source === window.parent && data?.draille === 'height?' && told > 0)
      tell(origin === 'null' ? '*' : origin);
  });
}
