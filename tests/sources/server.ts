import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server whose answers a test chooses by path, and which remembers what it was asked. */
export interface TestServer {
  readonly base: string;
  /** Paths asked, with their query, in order. */
  readonly asked: string[];
  answer(path: string, answer: Handler | object | string): void;
  close(): Promise<void>;
}

export const json =
  (value: unknown): Handler =>
  (_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(value));
export const text =
  (body: string | Buffer, type = 'text/plain'): Handler =>
  (_, response) =>
    response.setHeader('content-type', type).end(body);
export const status =
  (code: number): Handler =>
  (_, response) =>
    response.writeHead(code).end('sorry');
export const never: Handler = () => undefined;
/** Announces more than it sends, then hangs up. */
export const cut: Handler = (_, response) => {
  response.writeHead(200, {'content-length': '1000'});
  response.write('{"version":', () => response.destroy());
};

/** Answers when the test says so; `arrived` once it has been asked. */
export interface Gate {
  readonly pass: Handler;
  readonly arrived: Promise<void>;
  open(handler: Handler): void;
}

export function gate(): Gate {
  let open: (handler: Handler) => void = () => undefined;
  let arrive = (): void => undefined;
  const opened = new Promise<Handler>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const pass: Handler = (request, response) => {
    arrive();
    void opened.then((handler) => handler(request, response));
  };
  return {pass, arrived, open};
}

export async function startServer(): Promise<TestServer> {
  const handlers = new Map<string, Handler>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    asked.push(url);
    const handler = handlers.get(url) ?? handlers.get(url.replace(/\?.*/, '')) ?? status(404);
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(path, answer) {
      const handler = typeof answer === 'string' ? text(answer) : answer;
      handlers.set(path, typeof handler === 'function' ? (handler as Handler) : json(handler));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
