import {expect} from '@open-wc/testing';
import {until} from './until.js';

interface Told {
  readonly message: unknown;
  readonly target: unknown;
}

function frameOf(query: string, sandbox?: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/dist/iframe.html?${query}`;
  frame.style.cssText = 'width: 40em; height: 30em';
  document.body.append(frame);
  return frame;
}

describe('the page in a frame', () => {
  const own = window.postMessage.bind(window);
  afterEach(() => {
    window.postMessage = own;
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  it('tells its height to the page that holds it, and to no other, and nothing else', async () => {
    const told: Told[] = [];
    window.postMessage = (message: unknown, target: unknown) => void told.push({message, target});
    const frame = frameOf('widget=conseiller-finder');
    await until(() => told.length > 0, 'nothing is told');
    const {height} = frame.contentDocument?.body.getBoundingClientRect() ?? {height: 0};
    expect(told.at(-1)).to.deep.equal({
      message: {draille: 'height', height: Math.ceil(height)},
      target: location.origin,
    });
    expect(new Set(told.map(({target}) => target))).to.deep.equal(new Set([location.origin]));
  });

  it('answers the page that asks for its height', async () => {
    const frame = frameOf('widget=conseiller-finder');
    await until(() => frame.contentDocument?.querySelector('conseiller-finder:defined'), 'no element');
    const heard = new Promise<MessageEvent<unknown>>((resolve) =>
      addEventListener('message', resolve, {once: true}),
    );
    // In braces: what an arrow gives back at once would, in WebKit, be said by the frame itself.
    const ask = setInterval(() => {
      frame.contentWindow?.postMessage({draille: 'height?'}, '*');
    }, 50);
    const {data, origin} = await heard.finally(() => clearInterval(ask));
    expect(origin).to.equal(location.origin);
    expect((data as {height: number}).height).to.be.greaterThan(100);
  });

  it('works without an origin, where nothing can be kept', async () => {
    const heard = new Promise<MessageEvent<unknown>>((resolve) =>
      addEventListener('message', resolve, {once: true}),
    );
    const frame = frameOf('widget=conseiller-finder', 'allow-scripts');
    const {data, origin, source} = await heard;
    expect(source).to.equal(frame.contentWindow);
    expect(origin).to.equal('null');
    expect((data as {height: number}).height).to.be.greaterThan(100);
  });
});
