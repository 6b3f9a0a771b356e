import {expect, fixture, html} from '@open-wc/testing';
import {until} from './until.js';

const LOADED = Symbol.for('draille.loader');
const page = globalThis as {[LOADED]?: string};

/** What the console is warned of while something runs. */
async function warnings(run: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const {warn} = console;
  console.warn = (...words: unknown[]) => said.push(words.map(String).join(' '));
  await run().finally(() => (console.warn = warn));
  return said;
}

/** Adds a plain script as a tag manager does. */
async function inject(src: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), {src, async: true});
  const ended = new Promise((resolve, reject) => Object.assign(script, {onload: resolve, onerror: reject}));
  document.body.append(script);
  await ended;
}

describe('the loader for pages that refuse modules', () => {
  it('says what to write, where its text was put in the page without its address', async () => {
    const text = await (await fetch('/dist/draille-classic.js')).text();
    const said = await warnings(async () =>
      document.head.append(Object.assign(document.createElement('script'), {text})),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^draille: .*<script src="https:\/\/…\/draille-classic\.js" defer>/);
    expect(page[LOADED]).to.equal(undefined);
  });

  it('brings the elements of a page that it is injected into, and those that come later', async () => {
    const early = await fixture<HTMLElement>(
      html`<div>
        <div data-draille="conseiller-finder"><a href="/carte">La carte</a></div>
      </div>`,
    );
    await inject('/dist/draille-classic.js?ver=6.1');
    await until(() => early.querySelector('conseiller-finder:defined'), 'no element');
    expect(early.querySelector('conseiller-finder > a')?.textContent).to.equal('La carte');
    const late = await fixture<HTMLElement>(
      html`<div><div data-draille="conseiller-finder">Appelez.</div></div>`,
    );
    await until(() => late.querySelector('conseiller-finder:defined'), 'no late element');
    expect(late.querySelectorAll('conseiller-finder')).to.have.length(1);
  });

  it('does nothing twice, however often it is added', async () => {
    const said = await warnings(() => inject('/dist/draille-classic.js?again'));
    expect(said).to.deep.equal([]);
    const one = await fixture<HTMLElement>(
      html`<div><div data-draille="conseiller-finder">Appelez.</div></div>`,
    );
    await until(() => one.querySelector('conseiller-finder:defined'), 'no element');
    expect(one.children).to.have.length(1);
    expect(one.textContent).to.equal('Appelez.');
  });

  it('leaves alone, and names in the console, a placeholder for what is no element of ours', async () => {
    const said = await warnings(async () => {
      const other = await fixture<HTMLElement>(
        html`<div><div data-draille="script" data-src="/absent/x.js">Appelez.</div></div>`,
      );
      // After it, so that it has been looked at when the second is there.
      const next = await fixture<HTMLElement>(html`<div><div data-draille="conseiller-finder"></div></div>`);
      await until(() => next.querySelector('conseiller-finder'), 'no element');
      expect(other.querySelector('script')).to.equal(null);
    });
    expect(said.join()).to.match(/data-draille="script" is none of .*conseiller-finder, conseiller-map/);
  });
});
