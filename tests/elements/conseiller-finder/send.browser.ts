import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import jsQR from 'jsqr';
import {expectAccessible} from '../../accessible.js';
import {textOf} from './finder.js';
import {mairie, someSheet} from './some-sheet-view.js';
import {
  control,
  controlsOf,
  files,
  mountTakeAway,
  press,
  pretend,
  said,
  type OnDemand,
  type TakeAwayHost,
} from './take-away.js';
import type {TakeAwayRequest} from '../../../src/elements/conseiller-finder/take-away/part.js';

const LINK = 'https://mairie.example.fr/aide?lieu=a1&vue=fiche';
const CODE = 'Code à photographier';
const restored: (() => void)[] = [];
const pretends = (object: object, key: string, value: unknown): void => {
  restored.push(pretend(object, key, value));
};
afterEach(() => {
  for (const restore of restored.splice(0).reverse()) restore();
});

async function sending(
  facts: Partial<TakeAwayRequest> = {},
  onDemand: Partial<OnDemand> = {},
): Promise<TakeAwayHost> {
  const host = await mountTakeAway(facts, onDemand);
  await press(host, 'Envoyer à un proche');
  return host;
}
const names = (host: TakeAwayHost): string[] => controlsOf(host).map(textOf);
const bodyOf = (link: HTMLElement): string =>
  decodeURIComponent(/body=([^&]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');

describe('a message to a relative', () => {
  it('is an e-mail that says what the place is, its hours, and where its page is', async () => {
    const mail = control(await sending({link: LINK}), 'Par courriel');
    expect(mail.getAttribute('href')).to.match(/^mailto:\?subject=Aide%20avec%20le%20num%C3%A9rique/);
    const body = bodyOf(mail);
    expect(body).to.match(
      /^Voici un lieu qui aide avec le numérique\u00a0:\r\n\r\nL’Atelier d’à côté & compagnie\r\n/,
    );
    expect(body).to.contain('\r\nMardi\u00a0: 9 h à 12 h, 14 h à 17 h');
    expect(body.endsWith(LINK)).to.equal(true);
  });

  it('is a short text message on a telephone, and none on a computer', async () => {
    pretends(window, 'matchMedia', () => ({matches: false}));
    expect(names(await sending())).to.not.include('Par SMS');
    pretends(window, 'matchMedia', () => ({matches: true}));
    const sms = control(await sending({link: LINK}), 'Par SMS');
    expect(sms.getAttribute('href')).to.match(/^sms:\?&body=/);
    expect(bodyOf(sms)).to.contain('04 65 71 00 01').and.to.contain(LINK).and.not.to.contain('Mardi');
  });

  it('does not send an address that is not one of the web', async () => {
    const mail = control(await sending({link: 'javascript:alert(1)'}), 'Par courriel');
    expect(bodyOf(mail)).to.not.contain('javascript');
  });

  it('goes through the share sheet of the device, where it has one', async () => {
    pretends(navigator, 'share', undefined);
    expect(names(await sending())).to.not.include('Partager…');
    const shared: ShareData[] = [];
    pretends(navigator, 'share', async (data: ShareData) => void shared.push(data));
    const host = await sending({link: LINK});
    await expectAccessible(host);
    await press(host, 'Partager…');
    expect(shared).to.have.length(1);
    expect(shared[0]).to.include({title: 'L’Atelier d’à côté & compagnie', url: LINK});
    expect(shared[0]?.text).to.contain('3 place de l’Ormeau');
    expect(said(host)).to.equal('');
  });

  it('says nothing when the visitor closes the share sheet, and says when it failed', async () => {
    let name = 'AbortError';
    let asked = 0;
    const share = (): Promise<void> => {
      asked += 1;
      return Promise.reject(new DOMException('no', name));
    };
    pretends(navigator, 'share', share);
    const host = await sending();
    await press(host, 'Partager…');
    await press(host, 'Partager…');
    expect(asked).to.equal(2);
    expect(said(host)).to.equal('');
    name = 'NotAllowedError';
    await press(host, 'Partager…');
    await waitUntil(() => said(host) === 'Le partage n’a pas pu se faire. Essayez autrement.');
  });
});

/** Reads the code as a telephone does: from its pixels. */
function read(host: TakeAwayHost): string | undefined {
  const svg = host.renderRoot.querySelector('svg[role="img"]') as SVGSVGElement;
  const {width: size} = svg.viewBox.baseVal;
  const scale = 6;
  const canvas = Object.assign(document.createElement('canvas'), {width: size * scale, height: size * scale});
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.scale(scale, scale);
  context.fillStyle = getComputedStyle(svg.querySelector('rect') as Element).fill;
  context.fillRect(0, 0, size, size);
  context.fillStyle = getComputedStyle(svg.querySelector('path') as Element).fill;
  context.fill(new Path2D(svg.querySelector('path')?.getAttribute('d') ?? ''));
  const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, {inversionAttempts: 'dontInvert'})?.data;
}

async function coded(facts: Partial<TakeAwayRequest> = {}): Promise<TakeAwayHost> {
  const host = await sending(facts);
  await press(host, CODE);
  await waitUntil(() => host.renderRoot.querySelector('svg[role="img"]'), 'no code was shown');
  return host;
}

describe('the code to photograph', () => {
  it('opens the page of the place, and says so', async () => {
    const host = await coded({link: LINK});
    expect(read(host)).to.equal(LINK);
    expect(textOf(host.renderRoot)).to.contain('Il ouvre la fiche de ce lieu.');
    const name = host.renderRoot.querySelector('svg[role="img"]')?.getAttribute('aria-label');
    expect(name).to.equal('Code à photographier\u00a0: L’Atelier d’à côté & compagnie');
    await expectAccessible(host);
  });

  it('calls the place where there is no page for it', async () => {
    const host = await coded();
    expect(read(host)).to.equal('tel:+33465710001');
    expect(textOf(host.renderRoot)).to.contain('Il propose d’appeler ce lieu.');
  });

  it('holds the name and the address where there is no telephone either, accents included', async () => {
    const view = someSheet({contacts: [mairie], noPhone: 'Pas de téléphone connu.'});
    const host = await coded({view});
    expect(read(host)).to.match(/^L’Atelier d’à côté & compagnie\n3 place de l’Ormeau\n/);
    expect(textOf(host.renderRoot)).to.contain('Il contient le nom et l’adresse de ce lieu.');
  });

  it('stays dark on white in a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const host = await coded({link: LINK});
    const colour = (selector: string): string =>
      getComputedStyle(host.renderRoot.querySelector(selector) as Element).fill;
    expect([colour('.code rect'), colour('.code path')]).to.deep.equal([
      'rgb(255, 255, 255)',
      'rgb(0, 0, 0)',
    ]);
    await expectAccessible(host);
    document.documentElement.style.removeProperty('color-scheme');
  });

  it('is folded again by its button', async () => {
    const host = await coded();
    await press(host, CODE);
    expect(host.renderRoot.querySelector('svg[role="img"]')).to.equal(null);
    expect(control(host, CODE).getAttribute('aria-expanded')).to.equal('false');
  });

  it('says that it could not be loaded, and can be asked for again', async () => {
    let cut = true;
    const qr: OnDemand['qr'] = () => (cut ? Promise.reject(new TypeError('cut')) : files.qr());
    const host = await sending({}, {qr});
    await press(host, CODE);
    await waitUntil(() => said(host).startsWith('Le code n’a pas pu être affiché.'));
    await expectAccessible(host);
    cut = false;
    await press(host, CODE);
    await waitUntil(() => host.renderRoot.querySelector('svg[role="img"]'));
    expect(said(host)).to.equal('');
  });

  it('is not shown for a place that was left meanwhile', async () => {
    let finish = (): void => undefined;
    const waited = new Promise<void>((resolve) => (finish = resolve));
    const host = await sending({}, {qr: () => waited.then(files.qr)});
    await press(host, CODE);
    host.part_.reset();
    await press(host, 'Envoyer à un proche');
    finish();
    await files.qr();
    await aTimeout(0);
    await host.updateComplete;
    expect(host.renderRoot.querySelector('svg[role="img"]')).to.equal(null);
  });
});
