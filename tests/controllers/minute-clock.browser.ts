import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {MinuteClock} from '../../src/controllers/minute-clock.js';

class Host implements ReactiveControllerHost {
  readonly updateComplete = Promise.resolve(true);
  updates = 0;
  addController(_: ReactiveController): void {
    // The test plays the element's part: it connects and disconnects the clock itself.
  }
  removeController(_: ReactiveController): void {
    // Nothing was kept.
  }
  requestUpdate(): void {
    this.updates++;
  }
}

describe('the clock that keeps « ouvert » true', () => {
  const {setInterval, clearInterval} = window;
  let timers: Map<number, () => void>;
  const tick = (): void => timers.forEach((callback) => callback());

  beforeEach(() => {
    timers = new Map();
    let last = 0;
    Object.assign(window, {
      setInterval: (callback: () => void) => (timers.set(++last, callback), last),
      clearInterval: (timer: number) => timers.delete(timer),
    });
  });
  afterEach(() => Object.assign(window, {setInterval, clearInterval}));

  it('serves every element of the page with one timer, which stops with the last and starts again', () => {
    const hosts = [new Host(), new Host()];
    const [first, second] = hosts.map((host) => new MinuteClock(host));
    first?.hostConnected();
    second?.hostConnected();
    expect(timers.size).to.equal(1);
    tick();
    expect(hosts.map(({updates}) => updates)).to.deep.equal([1, 1]);
    first?.hostDisconnected();
    tick();
    expect(hosts.map(({updates}) => updates)).to.deep.equal([1, 2]);
    second?.hostDisconnected();
    expect(timers.size).to.equal(0);
    first?.hostConnected();
    expect(timers.size).to.equal(1);
    first?.hostDisconnected();
  });
});
