import {expect, waitUntil} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {mountFile, said, serve, someProgramme, textOf} from './panel.js';

const here = `${location.origin}/tests/fixtures/tile.png`;
const elsewhere = 'https://region.example.fr/logo.svg';

/** Seen by who looks at the page. */
const isSeen = (picture: Element | null): boolean =>
  picture !== null &&
  getComputedStyle(picture).visibility === 'visible' &&
  picture.getClientRects().length > 0;

describe('pictures of who stands behind a programme', () => {
  const partners = [
    {
      name: 'Région Alpha',
      funder: true,
      logo: {url: here, alt: 'La Région'},
      wording: 'Financé par la Région.',
    },
    {name: 'Europe Alpha', funder: true, logo: {url: elsewhere, alt: 'L’Europe'}, wording: 'Cofinancé.'},
  ];

  it('are shown from the page’s own host, with their words, in a box that does not move', async () => {
    const panel = await mountFile({...someProgramme, partners, logo: {url: here, alt: 'Alpha'}});
    const pictures = [...panel.renderRoot.querySelectorAll('img')];
    expect(pictures.map(({alt}) => alt)).to.deep.equal(['Alpha', 'La Région']);
    for (const picture of pictures) {
      expect(picture.loading).to.equal('lazy');
      expect(picture.getBoundingClientRect().height).to.be.within(40, 120);
      expect(getComputedStyle(picture).backgroundColor).to.equal('rgb(255, 255, 255)');
    }
    await expectAccessible(panel);
  });

  it('are words where they would come from another host, which learns nothing', async () => {
    const panel = await mountFile({...someProgramme, partners});
    expect([...panel.renderRoot.querySelectorAll('img')].map(({src}) => src)).to.deep.equal([here]);
    const funders = [...panel.renderRoot.querySelectorAll('.partners li')].map(textOf);
    expect(funders[1]).to.equal('Europe Alpha Cofinancé.');
    expect(said(panel)).to.contain('Financé par la Région.');
  });

  it('are their words where they are missing, for who sees and for who hears', async () => {
    const absent = `${location.origin}/absent/logo.png`;
    const panel = await mountFile({
      ...someProgramme,
      logo: {url: absent, alt: 'Alpha, le programme'},
      partners: [
        {
          name: 'Région Alpha',
          url: 'https://region.example.fr/',
          funder: true,
          logo: {url: absent, alt: 'La Région'},
        },
        {name: 'Europe Alpha', logo: {url: here, alt: 'L’Europe'}},
      ],
    });
    panel.scrollIntoView();
    const shown = (): string => panel.renderRoot.querySelector<HTMLElement>('section')?.innerText ?? '';
    await waitUntil(() => shown().includes('La Région'), 'its words are not shown');
    await waitUntil(() => shown().includes('Alpha, le programme'), 'the words of its own logo are not shown');
    const visible = [...panel.renderRoot.querySelectorAll('img')].filter(isSeen);
    expect(visible.map(({alt}) => alt)).to.deep.equal(['L’Europe']);
    // Words of a picture that is there are read once.
    expect(shown()).not.to.contain('L’Europe');
    const link = [...panel.renderRoot.querySelectorAll('a')].find(({host}) => host === 'region.example.fr');
    expect(link?.innerText).to.equal('La Région');
    await expectAccessible(panel);
  });

  it('are shown again where another file has one that is there', async () => {
    const funder = (url: string): object => ({
      ...someProgramme,
      partners: [{name: 'Région Alpha', logo: {url, alt: 'La Région'}}],
    });
    const panel = await mountFile(funder(`${location.origin}/absent/logo.png`));
    panel.scrollIntoView();
    const picture = (): HTMLImageElement | null => panel.renderRoot.querySelector('img');
    await waitUntil(() => picture() !== null && !isSeen(picture()), 'the broken picture is shown');
    panel.src = serve(funder(here));
    await waitUntil(() => isSeen(picture()), 'the picture is not shown');
  });
});
