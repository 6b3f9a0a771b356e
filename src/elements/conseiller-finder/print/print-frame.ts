/** What is being printed; a second print takes its place. */
let current: {readonly remove: () => void} | undefined;

/** Out of sight and out of the way, whatever the page's own styles say of its frames. */
const HIDDEN: Readonly<Record<string, string>> = {
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  border: '0',
  visibility: 'hidden',
};

function hiddenFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(HIDDEN)) frame.style.setProperty(name, value, 'important');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  return frame;
}

/** Removes the frame once it is printed, or once the visitor is back in the page: a dialog of the browser holds all input. */
function removeWhenDone(frame: HTMLIFrameElement, printed: Window): void {
  const done = new AbortController();
  const {signal} = done;
  const remove = (): void => {
    done.abort();
    frame.remove();
  };
  current = {remove};
  printed.addEventListener('afterprint', remove, {signal});
  for (const back of ['pointerdown', 'keydown'])
    window.addEventListener(back, remove, {signal, capture: true});
}

/** Prints a document of its own, that `fill` writes: nothing of the host page is on the paper, nor of the paper in the page. */
export async function printFrame(
  fill: (document: Document) => void,
  print = (window: Window): void => window.print(),
): Promise<void> {
  current?.remove();
  const frame = hiddenFrame();
  // Some browsers have its empty document at once, others replace it a moment later.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const {contentDocument, contentWindow} = frame;
  // Taken away meanwhile by another print.
  if (!contentDocument || !contentWindow) return;
  removeWhenDone(frame, contentWindow);
  fill(contentDocument);
  print(contentWindow);
}
