/** Takes away what was printed last, so that a second print takes its place. */
let takeAway = (): void => undefined;

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

/** Puts the frame in the page, and takes it away once the visitor is back: the browser's dialog holds all input. */
function place(frame: HTMLIFrameElement): () => void {
  const done = new AbortController();
  const remove = (): void => {
    done.abort();
    frame.remove();
  };
  for (const back of ['pointerdown', 'keydown']) {
    window.addEventListener(back, remove, {signal: done.signal, capture: true});
  }
  document.body.append(frame);
  return remove;
}

/** Prints a document of its own, that `fill` writes: nothing of the host page is on the paper, nor of the paper in the page. */
export async function printFrame(
  fill: (document: Document) => void,
  print = (window: Window): void => window.print(),
): Promise<void> {
  takeAway();
  const frame = hiddenFrame();
  // Some browsers have its empty document at once, others replace it a moment later.
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  takeAway = place(frame);
  await loaded;
  const {contentDocument, contentWindow} = frame;
  // Another print took its place meanwhile.
  if (!contentDocument || !contentWindow) return;
  contentWindow.addEventListener('afterprint', takeAway);
  fill(contentDocument);
  print(contentWindow);
}
