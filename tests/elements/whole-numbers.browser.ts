import {expect, waitUntil} from '@open-wc/testing';
import {someEvent} from '../domain/agenda/some-event.js';
import {feedOf, mount as mountAgenda, untilSaid} from './atelier-agenda/agenda.js';
import {mount as mountFinder, places, sourceOf} from './conseiller-finder/finder.js';
import {mountFile, says} from './panel-info/panel.js';
import {expectWholeNumbers} from './whole-numbers.js';

const PHONE = '+33465710001';

/** An element that gives numbers, once it has shown them. */
const shown: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'the finder': async () => mountFinder(sourceOf(places.map((place) => ({...place, phone: PHONE})))),
  'the agenda': async () => {
    const agenda = await mountAgenda([feedOf([someEvent({signUps: [{kind: 'phone', value: PHONE}]})])]);
    await untilSaid(agenda, 'Appeler');
    return agenda;
  },
  'the agenda in short': async () => {
    const agenda = await mountAgenda([feedOf([someEvent({signUps: [{kind: 'phone', value: PHONE}]})])], {
      layout: 'compact',
    });
    await waitUntil(() => agenda.renderRoot.querySelector('a .numbers'), 'no number');
    return agenda;
  },
  'the programme': async () => {
    const panel = await mountFile({
      name: 'Programme',
      contacts: [{organisation: 'Office', phone: '04 65 71 00 01'}],
    });
    await says(panel, 'Appeler');
    return panel;
  },
};

describe('a telephone number', () => {
  for (const [where, show] of Object.entries(shown))
    it(`is whole where there is room, large, and never stands out, in a narrow column of ${where}`, async () => {
      const element = await show();
      const root = element.shadowRoot as ShadowRoot;
      for (const width of [600, 400, 320, 300, 280, 260, 240]) {
        for (const size of ['16px', '20px', '32px']) {
          Object.assign(element.style, {width: `${width}px`, fontSize: size});
          // The margins of the element are an em each.
          const room = width / parseFloat(size) - 2;
          expectWholeNumbers(root, `${width} px, ${size}`, room > 7 ? 1 : 3);
          expect(root.querySelector('.root')?.scrollWidth, `${width} px, ${size}`).to.be.at.most(width);
        }
      }
    });
});
