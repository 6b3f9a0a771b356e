import {expect, fixture, html as page} from '@open-wc/testing';
import {html, LitElement, type TemplateResult} from 'lit';
import type {Place} from '../../../src/domain/place.js';
import type {CriterionId} from '../../../src/domain/criteria.js';
import {NO_WISHES, type Wishes} from '../../../src/domain/wishes.js';
import {askStyles} from '../../../src/elements/conseiller-finder/ask.styles.js';
import {
  activeTemplate,
  activeView,
  emptyTemplate,
  emptyView,
  filterTemplate,
  filterView,
  quickTemplate,
  styles,
  type FilterState,
} from '../../../src/elements/conseiller-finder/filters/part.js';
import {resultsStyles} from '../../../src/elements/conseiller-finder/results.styles.js';
import {base} from '../../../src/styles/base.js';
import {controls} from '../../../src/styles/controls.js';
import {tokens} from '../../../src/styles/tokens.js';
import {expectAccessible} from '../../accessible.js';
import {stateOf} from './filter-state.js';
import {textOf} from './finder.js';

/** Holds the state as the finder does, with the choices open or closed. */
class ChoicesHarness extends LitElement {
  static override styles = [tokens, base, controls, askStyles, resultsStyles, styles];
  state: FilterState = stateOf();
  open = true;

  protected override render(): TemplateResult {
    const view = filterView(this.state);
    const props = {view, level: 3, change: this.change, close: this.close};
    const found = this.state.filter.apply(this.state);
    return html`<section class="root" lang="fr" aria-label="Essai">
      ${this.open ? filterTemplate(props) : quickTemplate(props)}
      ${this.open ? '' : activeTemplate(activeView(this.state), this.change)}
      ${found.length === 0 ? emptyTemplate(emptyView(this.state), 3, this.change) : ''}
    </section>`;
  }

  readonly change = (wishes: Wishes): void => {
    this.state = {...this.state, wishes};
    this.requestUpdate();
  };

  readonly close = (): void => {
    this.open = !this.open;
    this.requestUpdate();
  };
}
customElements.define('choices-harness', ChoicesHarness);

interface Asked {
  readonly open?: boolean;
  readonly locked?: Wishes;
  readonly places?: readonly Place[];
}

async function mount(
  wishes: Partial<Wishes> = {},
  {open = true, ...facts}: Asked = {},
): Promise<ChoicesHarness> {
  const state = stateOf(wishes, facts);
  return fixture<ChoicesHarness>(page`<choices-harness .state=${state} .open=${open}></choices-harness>`);
}

const asking = (...criteria: CriterionId[]): Pick<Wishes, 'criteria'> => ({criteria: new Set(criteria)});
const all = <E extends HTMLElement>(harness: ChoicesHarness, selector: string): E[] => [
  ...harness.renderRoot.querySelectorAll<E>(selector),
];
/** A control by its words; its counts may follow them. */
function choice(harness: ChoicesHarness, name: string): HTMLInputElement {
  const label = all(harness, 'label').find((one) => textOf(one).startsWith(name));
  if (!label) throw new Error(`nothing is called « ${name} »`);
  return label.querySelector('input') as HTMLInputElement;
}
const wordsOf = (input: HTMLInputElement): string => textOf(input.closest('label'));
function button(harness: ChoicesHarness, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(harness, 'button').find((one) => textOf(one) === name);
  if (!found) throw new Error(`no button « ${name} »: ${all(harness, 'button').map(textOf).join(' | ')}`);
  return found;
}
async function press(harness: ChoicesHarness, control: HTMLElement): Promise<void> {
  control.click();
  await harness.updateComplete;
}
function unfold(harness: ChoicesHarness): void {
  for (const details of all<HTMLDetailsElement>(harness, 'details')) details.open = true;
}
const result = (harness: ChoicesHarness): string => textOf(harness.renderRoot.querySelector('.outcome p'));

describe('the choices', () => {
  it('are grouped under the questions that a person asks, what is rarer being folded', async () => {
    const harness = await mount();
    const legends = all(harness, 'fieldset > legend').map(textOf);
    expect(legends).to.deep.equal([
      'De quoi avez-vous besoin ?',
      'Pour qui ?',
      'Quand ?',
      'Comment ?',
      'Quel accueil ?',
      'D’où vient la fiche ?',
    ]);
    expect(all(harness, 'details > summary').map(textOf)).to.deep.equal(legends.slice(2));
    expect(all<HTMLDetailsElement>(harness, 'details').some(({open}) => open)).to.equal(false);
    await expectAccessible(harness);
    unfold(harness);
    await expectAccessible(harness);
  });

  it('say how many places each gives, how many do not say, and apply at once', async () => {
    const harness = await mount();
    expect(wordsOf(choice(harness, 'Gratuit'))).to.equal('Gratuit, 2 lieux, 1 ne le dit pas');
    await press(harness, choice(harness, 'Gratuit'));
    expect(harness.state.wishes.criteria.has('gratuit')).to.equal(true);
    expect(result(harness)).to.equal('2 lieux correspondent.');
    expect(wordsOf(choice(harness, 'Démarches en ligne'))).to.equal('Démarches en ligne, 2 lieux');
    expect(textOf(all(harness, 'summary')[1])).to.equal('Comment ? 1 choix');
    await press(harness, choice(harness, 'Gratuit'));
    expect(result(harness)).to.equal('4 lieux correspondent.');
  });

  it('leave it to the list to say the change aloud', async () => {
    const harness = await mount();
    expect(all(harness, '[role="status"], [role="alert"], [aria-live], output')).to.have.length(0);
  });

  it('explain one that would give nothing, and do not let it be checked', async () => {
    const harness = await mount(asking('emploi'));
    const free = choice(harness, 'Gratuit');
    expect(wordsOf(free)).to.equal('Gratuit, aucun lieu avec vos autres choix');
    expect(free.getAttribute('aria-disabled')).to.equal('true');
    unfold(harness);
    await press(harness, free);
    expect(free.checked).to.equal(false);
    expect(harness.state.wishes.criteria.has('gratuit')).to.equal(false);
    await expectAccessible(harness);
  });

  it('keep the moment one, radio by radio', async () => {
    const harness = await mount();
    unfold(harness);
    expect(choice(harness, 'Peu importe').checked).to.equal(true);
    await press(harness, choice(harness, 'Ouvert samedi'));
    expect(harness.state.wishes.moment).to.deep.equal({kind: 'saturday'});
    expect(choice(harness, 'Peu importe').checked).to.equal(false);
    expect(result(harness)).to.equal('1 lieu correspond.');
    await press(harness, choice(harness, 'Peu importe'));
    expect(harness.state.wishes.moment).to.equal(undefined);
  });

  it('take a day of one’s own, and neither one that is past nor one half typed', async () => {
    const harness = await mount();
    unfold(harness);
    await press(harness, choice(harness, 'Un autre jour'));
    const day = choice(harness, 'Quel jour ?');
    expect(day.type).to.equal('date');
    expect(day.value).to.equal('2026-11-25');
    const type = async (date: string): Promise<void> => {
      day.value = date;
      day.dispatchEvent(new Event('change', {bubbles: true}));
      await harness.updateComplete;
    };
    await type('2026-11-28');
    expect(harness.state.wishes.moment).to.deep.equal({kind: 'day', date: '2026-11-28'});
    expect(choice(harness, 'Un autre jour').checked).to.equal(true);
    await type('0002-11-28');
    expect(harness.state.wishes.moment).to.deep.equal({kind: 'day', date: '2026-11-28'});
    expect(day.value, 'what is being typed stays').to.equal('0002-11-28');
    day.dispatchEvent(new FocusEvent('blur'));
    expect(day.value).to.equal('2026-11-28');
    day.value = '';
    day.dispatchEvent(new FocusEvent('blur'));
    await harness.updateComplete;
    expect(harness.state.wishes.moment).to.equal(undefined);
    expect(choice(harness, 'Peu importe').checked).to.equal(true);
  });

  it('show places that receive no public on request', async () => {
    const harness = await mount();
    await press(harness, choice(harness, 'Montrer aussi'));
    expect(result(harness)).to.equal('5 lieux correspondent.');
    await press(harness, choice(harness, 'Montrer aussi'));
    expect(harness.state.wishes.withoutPublic).to.equal(undefined);
  });

  it('are all taken back by one button, and closed by the one that tells the result', async () => {
    const harness = await mount({...asking('gratuit'), moment: {kind: 'today'}});
    await press(harness, button(harness, 'Tout effacer'));
    expect(harness.state.wishes).to.deep.equal(NO_WISHES);
    expect(all(harness, 'button').map(textOf)).to.deep.equal(['Voir les 4 lieux']);
    await press(harness, button(harness, 'Voir les 4 lieux'));
    expect(harness.open).to.equal(false);
  });

  it('say what the page itself asks, and do not offer it', async () => {
    const harness = await mount({}, {locked: {...NO_WISHES, ...asking('france-services')}});
    expect(textOf(harness.renderRoot)).to.contain('Cette page montre seulement : France services.');
    expect(all(harness, 'label').map(textOf).join()).not.to.contain('France services 1');
    await expectAccessible(harness);
  });

  it('are told apart from what they give, folded or not, on a telephone and on a desk', async () => {
    for (const open of [true, false])
      for (const width of [1200, 320, 160]) {
        const harness = await mount({}, {open});
        unfold(harness);
        harness.style.width = `${width}px`;
        const told = all(harness, '.words:has(.soft)');
        expect(told).to.have.length.above(2);
        for (const words of told) {
          const [label, facts] = ['.label', '.soft'].map((part) => words.querySelector(part) as HTMLElement);
          const [above = 0, below = 0] = [
            label?.getBoundingClientRect().bottom,
            facts?.getBoundingClientRect().top,
          ];
          // On the line under it; the boxes of two lines may share some pixels.
          expect(below, `${textOf(words)}, ${width} px`).to.be.above(above - 8);
        }
      }
  });

  it('are reached with the keyboard, also those that cannot be chosen', async () => {
    const harness = await mount(asking('emploi'));
    unfold(harness);
    for (const input of all<HTMLInputElement>(harness, 'input')) {
      input.focus();
      expect(harness.shadowRoot?.activeElement, wordsOf(input)).to.equal(input);
    }
  });

  it('hold 320 px, 160 px too, which is 320 at twice the size, and keep their targets tall', async () => {
    const harness = await mount(asking('gratuit', 'emploi'));
    unfold(harness);
    const root = harness.renderRoot.querySelector('.root') as HTMLElement;
    for (const width of [860, 320, 160]) {
      harness.style.width = `${width}px`;
      expect(root.scrollWidth, `${width} px`).to.be.at.most(width);
    }
    harness.style.width = '320px';
    for (const one of all(harness, '.choice, summary, .button, input[type="date"]'))
      expect(one.getBoundingClientRect().height, textOf(one)).to.be.at.least(43.9);
  });
});

describe('with the choices closed', () => {
  it('the usual ones stand above the list, with a button for the rest', async () => {
    const harness = await mount({}, {open: false});
    expect(all(harness, '.quick legend').map(textOf)).to.deep.equal(['Je préfère']);
    expect(all(harness, '.quick .label').map(textOf)).to.deep.equal([
      'Ouvert aujourd’hui',
      'Sans rendez-vous',
      'Gratuit',
    ]);
    await expectAccessible(harness);
    await press(harness, choice(harness, 'Ouvert aujourd’hui'));
    expect(harness.state.wishes.moment).to.deep.equal({kind: 'today'});
    await press(harness, choice(harness, 'Ouvert aujourd’hui'));
    expect(harness.state.wishes.moment).to.equal(undefined);
    const more = button(harness, 'Plus de choix');
    expect(more.getAttribute('aria-expanded')).to.equal('false');
    await press(harness, more);
    expect(harness.open).to.equal(true);
  });

  it('those that are made are each a button that takes one back', async () => {
    const harness = await mount({...asking('gratuit', 'outils'), moment: {kind: 'saturday'}}, {open: false});
    await expectAccessible(harness);
    expect(harness.renderRoot.querySelector('.active')?.getAttribute('aria-label')).to.equal('Vos choix');
    await press(harness, button(harness, 'Gratuit, retirer'));
    expect([...harness.state.wishes.criteria]).to.deep.equal(['outils']);
    await press(harness, button(harness, 'Tout effacer'));
    expect(harness.renderRoot.querySelector('.active')).to.equal(null);
  });

  it('all of that holds 160 px, which is a telephone with text at twice its size', async () => {
    const asked = {...asking('emploi', 'internet', 'gratuit'), moment: {kind: 'saturday'}} as const;
    const harness = await mount(asked, {open: false});
    harness.style.width = '160px';
    expect((harness.renderRoot.querySelector('.root') as HTMLElement).scrollWidth).to.be.at.most(160);
  });

  it('no place answers: ways out that each lead somewhere', async () => {
    const harness = await mount(asking('emploi', 'gratuit'), {open: false});
    const heading = harness.renderRoot.querySelector('.no-match h3');
    expect(textOf(heading)).to.equal('Aucun lieu ne répond à tous vos choix');
    await expectAccessible(harness);
    await press(harness, button(harness, 'Sans « Gratuit » : 1 lieu'));
    expect(harness.renderRoot.querySelector('.no-match')).to.equal(null);
    expect([...harness.state.wishes.criteria]).to.deep.equal(['emploi']);
  });
});
