import {findBrowser} from '../browsers/find.mjs';
import {startDisplay, startDriver} from '../browsers/webkit-driver.mjs';

const ELEMENT_ID = 'element-6066-11e4-a52e-4f735466cecf';
/** How long a page may take, in milliseconds, before its test fails. */
const PATIENCE = 30_000;

/** WebKitGTK, driven by its own protocol: pages of any host, and what is in their frames. */
export interface WebKitVisitor {
  readonly open: (url: string) => Promise<void>;
  /** Looks into a frame of the page from now on, or at the page again where none is named. */
  readonly enter: (frame?: string) => Promise<void>;
  /** Runs a function in the page, or in the frame that is looked into. */
  readonly ask: <Given extends readonly unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ) => Promise<Answer>;
  /** Asks at each frame that is drawn, until the answer is yes. @throws where it is not in time */
  readonly waitFor: <Given extends readonly unknown[]>(
    question: (...given: Given) => boolean,
    ...given: Given
  ) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Sends one command of the WebDriver protocol. @throws with the words of the driver */
async function command(url: string, method: 'POST' | 'DELETE', body: object = {}): Promise<unknown> {
  const headers = {'Content-Type': 'application/json'};
  const response = await fetch(url, {
    method,
    headers,
    ...(method === 'POST' && {body: JSON.stringify(body)}),
  });
  const {value} = (await response.json()) as {value: unknown};
  if (!response.ok) throw new Error(`${url}: ${JSON.stringify(value)}`);
  return value;
}

function capabilities(binary: string): object {
  const browser = {
    browserName: 'MiniBrowser',
    timeouts: {script: PATIENCE, pageLoad: PATIENCE},
    'webkitgtk:browserOptions': {binary, args: ['--automation']},
  };
  return {capabilities: {alwaysMatch: browser}};
}

/** Runs in the page; answers through the function that the driver gives last. */
const ASKING_AGAIN = (question: string): string => `
  const told = arguments[arguments.length - 1];
  const given = [...arguments].slice(0, -1);
  const ask = () => ((${question})(...given) ? told(true) : requestAnimationFrame(ask));
  ask();`;

/** Starts WebKitGTK on a display of its own. */
export async function startWebKit(): Promise<WebKitVisitor> {
  const binary = findBrowser('webkit');
  if (binary === undefined) throw new Error('no WebKitGTK');
  const display = await startDisplay();
  const driver = await startDriver({...process.env, DISPLAY: display.name});
  const stop = (): void => {
    driver.end();
    display.end();
  };
  process.once('exit', stop);
  const base = `http://127.0.0.1:${driver.port}/session`;
  const {sessionId} = (await command(base, 'POST', capabilities(binary))) as {sessionId: string};
  const session = `${base}/${sessionId}`;
  const post = (path: string, body: object): Promise<unknown> => command(`${session}/${path}`, 'POST', body);

  return {
    open: async (url) => {
      await post('url', {url});
    },
    enter: async (frame) => {
      if (frame === undefined) {
        await post('frame', {id: null});
        return;
      }
      const found = (await post('element', {using: 'css selector', value: frame})) as Record<string, string>;
      await post('frame', {id: {[ELEMENT_ID]: found[ELEMENT_ID]}});
    },
    ask: async (question, ...given) =>
      (await post('execute/sync', {
        script: `return (${question.toString()})(...arguments)`,
        args: given,
      })) as ReturnType<typeof question>,
    waitFor: async (question, ...given) => {
      await post('execute/async', {script: ASKING_AGAIN(question.toString()), args: given});
    },
    end: async () => {
      process.off('exit', stop);
      await command(session, 'DELETE').finally(stop);
    },
  };
}
