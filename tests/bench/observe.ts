/** What the page itself sees, from the start of its navigation. */
export interface Seen {
  /** When a place’s name had been painted, in milliseconds. */
  readonly firstPlace?: number;
  /** Sum of the layout shifts. */
  readonly layoutShift: number;
}

declare global {
  interface Window {
    seen: Seen;
  }
}

/**
 * Runs in the page before its own scripts, and alone: it can use nothing from outside its body. Then `window.seen` says
 * what was seen so far.
 * @param names of the places, any of which may come first
 */
export async function observe(names: readonly string[]): Promise<void> {
  window.seen = {layoutShift: 0};

  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as (PerformanceEntry & {value: number})[]) {
      window.seen = {...window.seen, layoutShift: window.seen.layoutShift + entry.value};
    }
  }).observe({type: 'layout-shift', buffered: true});

  for (let found = false; !found;) {
    await new Promise(requestAnimationFrame);
    const shadow = document.querySelector('conseiller-finder')?.shadowRoot;
    found = [...(shadow?.querySelectorAll('*') ?? [])].some(
      (element) => names.includes(element.textContent.trim()) && element.getClientRects().length > 0,
    );
  }
  // A frame’s callbacks run before it is painted, the next one’s after.
  await new Promise(requestAnimationFrame);
  window.seen = {...window.seen, firstPlace: performance.now()};
}
