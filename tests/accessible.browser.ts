import {expect, fixture, html} from '@open-wc/testing';
import {expectAccessible} from './accessible.js';

const inShadow = async (content: string): Promise<Element> => {
  const host = await fixture(html`<div></div>`);
  host.attachShadow({mode: 'open'}).innerHTML = content;
  return host;
};

const refusal = async (content: string): Promise<string> => {
  const host = await inShadow(content);
  return expectAccessible(host).then(
    () => 'accepted',
    (error: unknown) => String(error),
  );
};

describe('the accessibility check', () => {
  it('accepts a button that has a name', async () => {
    await expectAccessible(await inShadow('<button>Appeler</button>'));
  });

  it('names the rule and the markup of a button without a name, inside a shadow root', async () => {
    const message = await refusal('<button></button>');
    expect(message).to.contain('button-name');
    expect(message).to.contain('<button></button>');
  });

  it('refuses pale grey words on white', async () => {
    expect(await refusal('<p style="color: #bbb; background: #fff">Horaires</p>')).to.contain(
      'color-contrast',
    );
  });
});
