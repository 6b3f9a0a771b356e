import {expect} from '@open-wc/testing';
import {expectAccessible} from '../../accessible.js';
import {mountFile, said, someProgramme, textOf} from './panel.js';

const here = `${location.origin}/tests/fixtures/tile.png`;
const elsewhere = 'https://region.example.fr/logo.svg';

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
});
