import {expect} from '@open-wc/testing';
import '../../../src/elements/panel-info/define.js';
import {setViewport} from '@web/test-runner-commands';
import {LeavingQuestion} from '../../../demo/programme/leaving.js';
import {expectAccessible} from '../../accessible.js';
import {engine} from '../../browsers/engine.js';
import {button, buttons, field, open, type, until, WHOLE, within} from './at-the-form.js';
import {openPage} from './some-page.js';

const READY = 'Télécharger programme.json';
const DRAFT = 'Télécharger quand même, pour continuer plus tard';

/** Sentences that a field is read with. */
const described = (element: Element): string =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ');

const isInView = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
};

describe('the file of a programme', () => {
  it('is not given before it is ready: the visitor is told, and led to what is to mend', async () => {
    const {page, said, saved} = await openPage();
    button(page, READY).click();
    expect(saved).to.deep.equal([]);
    expect(said.textContent).to.contain('Pas encore prêt').and.to.contain('1 point à corriger');
    const name = field(page, 'Nom complet');
    expect(document.activeElement).to.equal(name);
    expect(name.getAttribute('aria-invalid')).to.equal('true');
    expect(described(name)).to.contain('c’est obligatoire');
    await expectAccessible(page);
  });

  it('leads to the first of several, inside what is folded', async () => {
    const {page, said, saved} = await openPage();
    type(page, 'Nom complet', 'Exemple');
    button(page, 'Ajouter une proposition').click();
    page.querySelectorAll('details').forEach((one) => (one.open = false));
    button(page, READY).click();
    expect(saved).to.deep.equal([]);
    expect(said.textContent).to.contain('2 points à corriger');
    expect(document.activeElement).to.equal(field(page, 'Genre'));
  });

  it('is kept as a draft by who asks for it, and the draft opens again', async () => {
    const {page, said, saved} = await openPage();
    expect(buttons(page)).not.to.include(DRAFT);
    type(page, 'Phrase d’accroche', 'Une phrase');
    button(page, DRAFT).click();
    expect(saved.map(({name}) => name)).to.deep.equal(['programme-brouillon.json']);
    expect(said.textContent).to.contain('brouillon').and.to.contain('Ouvrir votre fichier');
    const again = await openPage();
    open(again.page, 'programme-brouillon.json', saved[0]?.text ?? '');
    await until(() => again.said.textContent.includes('est ouvert'));
    expect(field(again.page, 'Phrase d’accroche').value).to.equal('Une phrase');
    type(again.page, 'Nom complet', 'Exemple');
    expect(buttons(again.page)).not.to.include(DRAFT);
    button(again.page, READY).click();
    expect(JSON.parse(again.saved[0]?.text ?? '')).to.deep.equal({
      version: 1,
      tagline: 'Une phrase',
      name: 'Exemple',
    });
  });

  it('is given with remarks, which nobody has to mend', async () => {
    const {page, saved} = await openPage();
    type(page, 'Nom complet', 'Exemple');
    button(page, 'Ajouter un contact').click();
    type(page, 'Organisme', 'Office de tourisme');
    expect(page.textContent).to.contain('1 à savoir');
    button(page, READY).click();
    expect(saved).to.have.lengthOf(1);
  });

  it('leads to its own part of the page where no field can mend it', async () => {
    const {page, said} = await openPage();
    open(page, 'programme.json', '{"version":1,"name":"Exemple","nom_inconnu":"x"}');
    await until(() => said.textContent.includes('est ouvert'));
    button(page, READY).click();
    expect(document.activeElement).to.equal(within(page, 'h2', 'Votre fichier'));
  });

  it('is asked for at the site of the page, and by other ways in the page that has them', async () => {
    const {page} = await openPage({base: 'https://aide.example.fr/draille/'});
    expect(page.querySelector('pre')?.textContent).to.contain(
      'src="https://aide.example.fr/draille/panel-info.js"',
    );
    expect(within(page, 'a', /autres façons/).getAttribute('href')).to.equal(
      '../configurateur/#outil=panel-info',
    );
  });
});

/** Whether a browser would be told to ask. */
function isAsked(host: EventTarget): boolean {
  const event = new Event('beforeunload', {cancelable: true});
  host.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('closing the tab', () => {
  it('is asked about from the first letter until the file is downloaded, and again after another letter', async () => {
    const host = new EventTarget();
    const leaving = new LeavingQuestion(host, 'kept');
    const {page} = await openPage({leaving});
    expect(isAsked(host)).to.equal(false);
    type(page, 'Nom complet', 'Exemple');
    expect(isAsked(host)).to.equal(true);
    button(page, READY).click();
    expect(isAsked(host)).to.equal(false);
    type(page, 'Sigle', 'E');
    expect(isAsked(host)).to.equal(true);
    type(page, 'Nom complet', '');
    button(page, DRAFT).click();
    expect(isAsked(host)).to.equal(false);
  });

  /** Presses a link, and gives whether the browser would ask before it follows it. */
  function isAskedAt(href: string, kept: 'kept' | 'lost', more: Partial<HTMLAnchorElement> = {}): boolean {
    const host = new EventTarget();
    const question = new LeavingQuestion(host, kept);
    question.isNeeded(true);
    const link = Object.assign(document.createElement('a'), {href, textContent: 'x', ...more});
    const box = document.createElement('div');
    box.attachShadow({mode: 'open'}).append(link);
    document.body.append(box);
    box.addEventListener('click', (event) => event.preventDefault());
    const heard = (event: Event): void => {
      const copy = new Event('click');
      copy.composedPath = () => event.composedPath();
      host.dispatchEvent(copy);
    };
    box.addEventListener('click', heard);
    link.click();
    box.remove();
    return isAsked(host);
  }

  it('is not asked about by a link of the page, from which one comes back', () => {
    expect(isAskedAt('/ailleurs/', 'kept')).to.equal(false);
    expect(isAskedAt('/ailleurs/', 'lost')).to.equal(true);
    // These leave the page where it is.
    expect(isAskedAt('#fichier-pret', 'kept')).to.equal(true);
    expect(isAskedAt('/ailleurs/', 'kept', {target: '_blank'})).to.equal(true);
    expect(isAskedAt('tel:0465710002', 'kept')).to.equal(true);
  });
});

describe('the form, as it is read aloud', () => {
  it('has a heading for each of its parts, and a space before what is said of a name', async () => {
    const {page} = await openPage();
    const headings = [...page.querySelectorAll('h2')].map(({textContent}) => textContent.trim());
    expect(headings).to.include.members(['Commencer', 'Le programme', 'Pour qui', 'Dates', 'Votre fichier']);
    const label = page.querySelector('label[for="champ-name"]');
    expect(label?.querySelector('.required')?.textContent).to.equal(' (obligatoire)');
  });

  it('reads what is wrong with the list, the group and the hour that have it', async () => {
    const {page, said} = await openPage();
    open(
      page,
      'programme.json',
      JSON.stringify({
        version: 1,
        name: 'Exemple',
        offers: 'une',
        logo: 'a.svg',
        contacts: [{organisation: 'Office'}],
        events: [{title: 'Réunion', start: 'T09:30'}],
      }),
    );
    await until(() => said.textContent.includes('est ouvert'));
    const list = within(page, 'legend', 'Ce que le programme propose').parentElement as HTMLElement;
    expect(described(list)).to.contain('À corriger').and.to.contain('Une proposition pour chaque chose');
    expect(described(within(page, 'summary', /^Logo du programme/))).to.contain('À corriger');
    const contact = within(page, 'summary', /^Contact 1/);
    expect(described(contact)).to.contain('personne ne saura comment joindre ce contact');
    expect(described(contact)).not.to.contain('À corriger');
    const hour = page.querySelector<HTMLElement>('input[aria-label="Début, heure"]');
    if (!hour) throw new Error('no hour');
    expect(described(hour)).to.contain('choisissez aussi le jour');
    expect(hour.getAttribute('aria-invalid')).to.equal('true');
    await expectAccessible(page);
  });

  // WebKitGTK's driver cannot be asked for another width.
  (engine === 'webkit' ? it.skip : it)(
    'shows on a phone, with letters twice as big, what happened and the field that it leads to',
    async () => {
      document.documentElement.style.fontSize = '200%';
      await setViewport({width: 320, height: 640});
      try {
        const {page, said} = await openPage();
        open(page, 'programme.json', JSON.stringify({...WHOLE, url: 'www.exemple.fr'}));
        await until(() => said.textContent.includes('est ouvert'));
        button(page, 'Copier').focus();
        button(page, READY).click();
        await until(() => isInView(said) && said.textContent.includes('Pas encore prêt'));
        const input = field(page, 'Site du programme');
        expect(document.activeElement).to.equal(input);
        await until(() => isInView(input));
        expect(input.getBoundingClientRect().top).to.be.at.least(said.getBoundingClientRect().bottom);
        // Short enough to be read whole.
        expect(said.scrollHeight).to.be.at.most(said.clientHeight);
        const label = page.querySelector(`label[for="${input.id}"]`);
        expect(label?.getBoundingClientRect().top).to.be.at.least(said.getBoundingClientRect().bottom);
        await expectAccessible(page);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    },
  );

  it('is shown in place of what stood for it while it was coming', async () => {
    const {page} = await openPage();
    expect(page.textContent).not.to.contain('Le formulaire arrive');
  });
});
