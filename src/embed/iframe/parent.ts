/* Put in a page, this gives the frames that it holds of this host the height of what they show. */
import {ownScript} from '../own-script.js';

const NAME = 'draille-iframe.js';
/** Pixels: a frame stays visible, and does not bury the rest of the page. */
const [LEAST, MOST] = [100, 20_000];

const address = ownScript(NAME);
const host = address === undefined ? undefined : new URL(address).origin;

function isOurs({src}: HTMLIFrameElement): boolean {
  return src !== '' && new URL(src).origin === host && new URL(src).pathname.endsWith('/iframe.html');
}

const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')].filter(isOurs);

/** What a frame’s messages come from: `null` where its `sandbox` takes its origin away. */
function originOf({sandbox}: HTMLIFrameElement): string | undefined {
  return sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : host;
}

addEventListener(
  'message',
  ({source, origin, data}: MessageEvent<{draille?: unknown; height?: unknown} | null>) => {
    if (data?.draille !== 'height' || typeof data.height !== 'number' || !(data.height > 0)) return;
    const frame = frames().find(({contentWindow}) => contentWindow === source);
    if (!frame || origin !== originOf(frame)) return;
    frame.style.height = `${Math.min(Math.max(data.height, LEAST), MOST)}px`;
  },
);

if (host === undefined) {
  console.warn(
    `draille: write <script src="https://…/${NAME}" defer></script> in the page that holds the frame`,
  );
}
// Those that have spoken already; the question says nothing, so any page may hear it.
for (const {contentWindow} of frames()) contentWindow?.postMessage({draille: 'height?'}, '*');
