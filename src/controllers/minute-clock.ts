import type {ReactiveController, ReactiveControllerHost} from 'lit';

const MINUTE = 60_000;
/** Hosts on the page that show a time; one timer serves them all and stops with the last. */
const hosts = new Set<ReactiveControllerHost>();
let timer: ReturnType<typeof setInterval> | undefined;

function tick(): void {
  for (const host of hosts) host.requestUpdate();
}

/** Renders its host again every minute, so that « ouvert » stays true while the page stays open. */
export class MinuteClock implements ReactiveController {
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    timer ??= setInterval(tick, MINUTE);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (hosts.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  }
}
