import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {barePlace} from '../../bare-place.js';
import {textOf} from './finder.js';
import {
  control,
  controlsOf,
  mountTakeAway,
  press,
  pretend,
  said,
  type OnDemand,
  type TakeAwayHost,
} from './take-away.js';
import * as printPart from '../../../src/elements/conseiller-finder/print/part.js';

const restored: (() => void)[] = [];
const pretends = (object: object, key: string, value: unknown): void => {
  restored.push(pretend(object, key, value));
};
afterEach(() => {
  for (const restore of restored.splice(0).reverse()) restore();
});

const names = (host: TakeAwayHost): string[] => controlsOf(host).map(textOf);
const onComputer = (): void => pretends(window, 'matchMedia', () => ({matches: false}));
function onTelephone(userAgent: string): void {
  pretends(window, 'matchMedia', () => ({matches: true}));
  pretends(navigator, 'userAgent', userAgent);
}
const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Safari/604.1';

describe('a place to take away', () => {
  beforeEach(onComputer);

  it('offers the way there, a copy, a sheet of paper and a message', async () => {
    const host = await mountTakeAway();
    expect(names(host)).to.deep.equal(['Itinéraire', 'Copier', 'Imprimer', 'Envoyer à un proche']);
    expect(textOf(host.renderRoot.querySelector('h3'))).to.equal('Emporter ces informations');
    expect(said(host)).to.equal('');
    await expectAccessible(host);
  });

  it('counts each way of taking it away by its name', async () => {
    pretends(navigator, 'share', () => Promise.resolve());
    onTelephone(IPHONE);
    const host = await mountTakeAway();
    await press(host, 'Itinéraire');
    const counted = (): string[] => controlsOf(host).flatMap(({dataset: {contact}}) => contact ?? []);
    expect(counted()).to.deep.equal(['itinerary', 'itinerary', 'itinerary', 'copy', 'print']);
    await press(host, 'Envoyer à un proche');
    expect(counted()).to.deep.equal(['copy', 'print', 'sms', 'mail', 'share', 'qr']);
  });

  it('keeps every target high enough, and nothing wider than a small telephone', async () => {
    const host = await mountTakeAway();
    host.style.width = '320px';
    for (const part of ['Itinéraire', 'Envoyer à un proche']) {
      await press(host, part);
      for (const one of controlsOf(host)) expect(one.getBoundingClientRect().height).to.be.at.least(43.9);
      expect(host.scrollWidth).to.equal(320);
    }
  });

  it('keeps its words inside its buttons where text is twice its size', async () => {
    const host = await mountTakeAway();
    Object.assign(host.style, {width: '320px', fontSize: '32px'});
    await press(host, 'Envoyer à un proche');
    const wide = controlsOf(host).filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth);
    expect(wide.map(textOf)).to.deep.equal([]);
  });

  it('is as it was at first when another place is opened', async () => {
    const host = await mountTakeAway();
    await press(host, 'Envoyer à un proche');
    host.part_.reset();
    await host.updateComplete;
    expect(names(host)).to.have.length(4);
  });
});

describe('the way to a place taken away', () => {
  it('is a choice of maps, unfolded by its button, that says who will know', async () => {
    onComputer();
    const host = await mountTakeAway();
    const button = control(host, 'Itinéraire');
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await press(host, 'Itinéraire');
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    const panel = host.renderRoot.querySelector(`#${button.getAttribute('aria-controls') ?? ''}`);
    expect(textOf(panel)).to.contain('Son site saura où vous allez.');
    for (const link of panel?.querySelectorAll('a') ?? []) {
      expect(textOf(link)).to.match(/^(OpenStreetMap|Google Maps|Plans d’Apple) \(nouvel onglet\)$/);
      expect(link.rel).to.equal('noreferrer noopener');
      expect(link.target).to.equal('_blank');
      expect(link.protocol).to.equal('https:');
    }
    expect(panel?.querySelectorAll('a')).to.have.length(3);
    await expectAccessible(host);
    await press(host, 'Itinéraire');
    expect(names(host)).to.have.length(4);
  });

  it('opens the map of an Android telephone', async () => {
    onTelephone(ANDROID);
    const host = await mountTakeAway();
    expect(control(host, 'Itinéraire').getAttribute('href')).to.match(/^geo:44\.326,3\.594\?q=/);
    await expectAccessible(host);
  });

  it('is a choice on an iPhone, which opens no such address', async () => {
    onTelephone(IPHONE);
    const host = await mountTakeAway();
    expect(control(host, 'Itinéraire').localName).to.equal('button');
  });

  it('says that it leads to the commune where no more is known', async () => {
    onComputer();
    const position = {latitude: 44.3, longitude: 3.6, approximate: true} as const;
    const host = await mountTakeAway({place: barePlace({position})});
    await press(host, 'Itinéraire');
    expect(textOf(host.renderRoot)).to.contain('L’itinéraire mène à Florac Trois Rivières.');
  });

  it('is not offered where nothing says where the place is', async () => {
    const host = await mountTakeAway({place: barePlace()});
    expect(names(host)).to.not.include('Itinéraire');
  });
});

describe('the copy of a place', () => {
  it('is the place in plain text, and is said to be done, each time', async () => {
    const copied: string[] = [];
    pretends(navigator, 'clipboard', {writeText: async (text: string) => void copied.push(text)});
    const host = await mountTakeAway({link: 'https://mairie.example.fr/aide?lieu=a1'});
    await press(host, 'Copier');
    await waitUntil(() => said(host) === 'Copié');
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^L’Atelier d’à côté & compagnie\n3 place de l’Ormeau\n/);
    expect(copied[0]).to.match(/\n\nFiche de ce lieu\u00a0: https:\/\/mairie\.example\.fr\/aide\?lieu=a1$/);
    await press(host, 'Copier');
    expect(said(host)).to.equal('');
    await waitUntil(() => said(host) === 'Copié');
  });

  const refusals: Readonly<Record<string, unknown>> = {
    refused: {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))},
    absent: undefined,
  };
  for (const [case_, clipboard] of Object.entries(refusals)) {
    it(`is made by hand where the clipboard is ${case_}: the text is there, selected`, async () => {
      pretends(navigator, 'clipboard', clipboard);
      const host = await mountTakeAway();
      await press(host, 'Copier');
      await waitUntil(() => host.shadowRoot?.activeElement?.localName === 'textarea');
      const field = host.shadowRoot?.activeElement as HTMLTextAreaElement;
      expect(field.readOnly).to.equal(true);
      expect(textOf(field.labels[0])).to.match(/^Copiez ce texte/);
      expect(field.value).to.match(/^L’Atelier d’à côté/);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(said(host)).to.equal('La copie n’a pas pu se faire.');
      await expectAccessible(host);
    });
  }

  it('says nothing of a place that was left meanwhile', async () => {
    let finish = (): void => undefined;
    const writeText = (): Promise<void> => new Promise((resolve) => (finish = resolve));
    pretends(navigator, 'clipboard', {writeText});
    const host = await mountTakeAway();
    await press(host, 'Copier');
    host.part_.reset();
    finish();
    await aTimeout(0);
    await host.updateComplete;
    expect(said(host)).to.equal('');
  });
});

describe('the sheet of paper', () => {
  beforeEach(onComputer);

  it('is printed with what the visitor reads, the day and the page of the place', async () => {
    const printed: Parameters<typeof printPart.printPlace>[] = [];
    const print: OnDemand['print'] = () =>
      Promise.resolve({...printPart, printPlace: async (...sheet) => void printed.push(sheet)});
    const link = 'https://mairie.example.fr/aide?lieu=a1';
    const host = await mountTakeAway({link}, {print});
    await press(host, 'Imprimer');
    await waitUntil(() => printed.length === 1);
    const [view, context] = printed[0] ?? [];
    expect(view).to.equal(host.request.view);
    expect(context).to.include({lang: 'fr', printedOn: '2026-11-24', link});
    expect(context?.words).to.equal(host.request.words.paper);
    expect(said(host)).to.equal('');
  });

  it('says that it could not be loaded, and can be asked for again', async () => {
    let cut = true;
    let printed = 0;
    const printPlace = async (): Promise<void> => void (printed += 1);
    const print: OnDemand['print'] = () =>
      cut ? Promise.reject(new TypeError('cut')) : Promise.resolve({...printPart, printPlace});
    const host = await mountTakeAway({}, {print});
    await press(host, 'Imprimer');
    await waitUntil(() => said(host).startsWith('L’impression n’a pas pu se faire.'));
    await expectAccessible(host);
    cut = false;
    await press(host, 'Imprimer');
    await waitUntil(() => printed === 1);
    expect(said(host)).to.equal('');
  });

  it('is not offered where the browser does not print', async () => {
    pretends(window, 'print', undefined);
    expect(names(await mountTakeAway())).to.not.include('Imprimer');
  });
});
