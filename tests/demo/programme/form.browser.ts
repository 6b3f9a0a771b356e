import {expect} from '@open-wc/testing';
import '../../../src/elements/panel-info/define.js';
import {setViewport} from '@web/test-runner-commands';
import {expectAccessible} from '../../accessible.js';
import {engine} from '../../browsers/engine.js';
import {
  button,
  describing,
  field,
  open,
  preview,
  twoOffers,
  type,
  until,
  WHOLE,
  within,
} from './at-the-form.js';
import {openPage, SomeStorage} from './some-page.js';

describe('the form of a programme', () => {
  it('begins with what must be written, told without reproach', async () => {
    const {page} = await openPage();
    expect(within(page, 'a', 'Nom complet').getAttribute('href')).to.equal('#champ-name');
    expect(page.querySelector('[aria-invalid]')).to.equal(null);
    expect(page.querySelector('panel-info')).to.equal(null);
    await expectAccessible(page);
  });

  it('shows in the preview what somebody adds, and gives it as a file', async () => {
    const {page, saved} = await openPage();
    twoOffers(page);
    await until(() => preview(page).includes('Atelier photos'));
    expect(page.textContent).to.contain('Rien à corriger');
    button(page, 'Télécharger programme.json').click();
    expect(saved.map(({name, type: kind}) => `${name} ${kind}`)).to.deep.equal([
      'programme.json application/json',
    ]);
    expect(JSON.parse(saved[0]?.text ?? '')).to.deep.equal({
      version: 1,
      name: 'Programme d’exemple',
      offers: [
        {type: 'diagnostic', title: 'Diagnostic chez vous'},
        {type: 'atelier', title: 'Atelier photos'},
      ],
    });
    await expectAccessible(page);
  });

  it('puts the focus in the first field of what was added, and says so', async () => {
    const {page, said} = await openPage();
    button(page, 'Ajouter une proposition').click();
    expect(document.activeElement).to.equal(field(page, 'Genre'));
    expect(said.textContent).to.equal('Proposition 1 : à remplir.');
  });

  it('keeps what was typed when the page is read again', async () => {
    const storage = new SomeStorage();
    twoOffers((await openPage({storage})).page);
    const {page} = await openPage({storage});
    expect(field(page, 'Nom complet').value).to.equal('Programme d’exemple');
    expect(field(page, 'Titre').value).to.equal('Atelier photos');
  });

  it('moves an offer with its fields, the focus on the same button', async () => {
    const {page, said} = await openPage();
    twoOffers(page);
    button(page, 'Monter, Proposition 2 : Atelier photos').click();
    expect(page.querySelectorAll('ol > li > details > summary')[0]?.textContent).to.equal(
      'Proposition 1 : Atelier photos',
    );
    // It is first: only « Descendre » is left.
    expect(document.activeElement?.getAttribute('aria-label')).to.equal(
      'Descendre, Proposition 1 : Atelier photos',
    );
    expect(said.textContent).to.contain('maintenant en place 1 sur 2');
  });

  it('gives back an offer that was taken away', async () => {
    const {page, said} = await openPage();
    twoOffers(page);
    button(page, 'Retirer, Proposition 1 : Diagnostic chez vous').click();
    expect(document.activeElement?.textContent).to.equal('Proposition 1 : Atelier photos');
    expect(said.textContent).to.contain('Annuler');
    button(page, 'Annuler').click();
    expect(page.querySelectorAll('ol > li > details > summary')).to.have.lengthOf(2);
  });

  it('says beside a field what is wrong in it, once somebody has left it', async () => {
    const {page} = await openPage();
    type(page, 'Site du programme', 'exemple');
    const input = field(page, 'Site du programme');
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    const told = document.getElementById(`${input.id}-erreur`);
    expect(told?.textContent).to.contain('n’est pas une adresse du web');
    expect(input.getAttribute('aria-describedby')).to.contain(told?.id);
    await expectAccessible(page);
  });

  it('asks for what a date lacks by the name of its field, once, and leads there', async () => {
    const {page} = await openPage();
    type(page, 'Nom complet', 'Exemple');
    button(page, 'Ajouter une date').click();
    const problems = [...page.querySelectorAll('aside ul li')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(problems).to.have.members([
      'Dates, Date 1, Titre : c’est obligatoire.',
      'Dates, Date 1, Début : donnez une date de début.',
    ]);
    within(page, 'a', /Début$/).click();
    expect(document.activeElement).to.equal(field(page, 'Début'));
  });

  it('keeps one way back to what was written, past an eraser, some letters and a new reading', async () => {
    const storage = new SomeStorage();
    const {page, said} = await openPage({storage});
    type(page, 'Nom complet', 'Le mien');
    button(page, 'Tout effacer').click();
    expect(said.textContent).to.contain('Revenir à ce que j’avais écrit');
    type(page, 'Nom complet', 'L');
    const again = await openPage({storage});
    await expectAccessible(again.page);
    button(again.page, 'Revenir à ce que j’avais écrit').click();
    expect(field(again.page, 'Nom complet').value).to.equal('Le mien');
  });

  it('takes its message away from who writes or reads on', async () => {
    const {page, said} = await openPage();
    open(page, 'programme.json', JSON.stringify(WHOLE));
    await until(() => said.textContent.includes('est ouvert'));
    type(page, 'Sigle', 'A');
    expect(said.textContent).to.equal('');
    open(page, 'programme.json', JSON.stringify(WHOLE));
    await until(() => said.textContent.includes('est ouvert'));
    await new Promise(requestAnimationFrame);
    scrollBy(0, innerHeight);
    await until(() => said.textContent === '');
  });

  it('takes several codes in one field, says where to find them, and which one is none', async () => {
    const {page, saved} = await openPage();
    type(page, 'Nom complet', 'Exemple');
    button(page, 'Ajouter un contact').click();
    type(page, 'Communes', '48061, 48095 48');
    const input = field(page, 'Communes');
    await until(() => input.getAttribute('aria-invalid') === 'true');
    expect(describing(input))
      .to.contain('insee.fr')
      .and.to.match(/«\s48\s» n’est pas un code INSEE\. Écrivez cinq signes/);
    for (const address of ['https://www.insee.fr/', 'https://annuaire-entreprises.data.gouv.fr/'])
      expect(page.querySelector(`.help a[target="_blank"][href="${address}"]`), address).not.to.equal(null);
    type(page, 'Communes', '48061, 48095');
    expect(input.getAttribute('aria-invalid')).to.equal(null);
    type(page, 'Intercommunalités', '200069151');
    button(page, /^Télécharger quand même/).click();
    expect((JSON.parse(saved[0]?.text ?? '') as {contacts: unknown}).contacts).to.deep.equal([
      {communes: ['48061', '48095'], epci: ['200069151']},
    ]);
    type(page, 'Communes', '');
    expect(input.value).to.equal('');
    await expectAccessible(page);
  });

  // WebKitGTK's driver cannot be asked for another width.
  (engine === 'webkit' ? it.skip : it)(
    'does not scroll sideways on a phone with letters twice as big, everything open',
    async () => {
      document.documentElement.style.fontSize = '200%';
      await setViewport({width: 360, height: 640});
      try {
        const {page} = await openPage();
        open(page, 'programme.json', JSON.stringify(WHOLE));
        await until(() => page.textContent.includes('programme.json est ouvert'));
        for (const details of page.querySelectorAll('details')) details.open = true;
        const {scrollWidth, clientWidth} = document.documentElement;
        const wide = [...page.querySelectorAll('*')]
          .filter((one) => one.getBoundingClientRect().right > clientWidth)
          .map(
            ({localName, id, className, textContent}) =>
              `${localName}#${id}.${className} ${textContent.trim().slice(0, 30)}`,
          );
        expect(wide).to.deep.equal([]);
        expect(scrollWidth).to.be.at.most(clientWidth);
        const lines = page.querySelector('pre');
        expect(lines?.scrollWidth).to.be.at.most(lines?.clientWidth ?? 0);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    },
  );

  it('copies the lines to paste, and says whether it did', async () => {
    const copied: string[] = [];
    const {page, said} = await openPage({copy: async (text) => void copied.push(text)});
    button(page, 'Copier').click();
    await until(() => said.textContent.includes('copiées'));
    expect(copied).to.deep.equal([page.querySelector('pre')?.textContent]);
    expect(copied[0]).to.contain('<panel-info');
    const refused = await openPage({copy: () => Promise.reject(new Error('not allowed'))});
    button(refused.page, 'Copier').click();
    await until(() => refused.said.textContent.includes('n’a pas marché'));
  });

  it('leads from a problem to its field, inside what is folded', async () => {
    const {page} = await openPage();
    const text = JSON.stringify({
      version: 1,
      name: 'Exemple',
      offers: [{type: 'atelier', title: 'Photos', valid_until: '31/06/2027'}],
    });
    open(page, 'programme.json', text);
    await until(() => page.textContent.includes('programme.json est ouvert'));
    within(page, 'a', /Proposition 1, Jusqu’au$/).click();
    expect(document.activeElement).to.equal(field(page, 'Jusqu’au'));
    expect(field(page, 'Jusqu’au').value).to.equal('31/06/2027');
  });

  it('says which file is no programme, and why, and loses nothing', async () => {
    const {page} = await openPage();
    twoOffers(page);
    const alert = page.querySelector('[role="alert"]');
    for (const [name, text, why] of [
      ['agenda.json', '{"version":1,"events":[]}', 'agenda.json est un agenda'],
      ['casse.json', '{"version":1,\n"name":"A",\n}', 'ligne 2, colonne 11'],
      ['page.html', '<!doctype html>', 'page.html est une page web'],
      ['lieux.csv', 'nom,commune\nA,Mende\n', 'lieux.csv n’est pas un programme'],
    ] as const) {
      open(page, name, text);
      await until(() => alert?.textContent.includes(why));
      expect(alert?.textContent).to.contain('Ce que vous avez écrit est resté');
      expect(field(page, 'Titre').value).to.equal('Atelier photos');
    }
    await expectAccessible(page);
  });

  it('reads the accents of a table as French spreadsheets save it', async () => {
    const {page} = await openPage();
    const text = 'type;nom\nprogramme;Programme numérique de Lozère\n';
    open(
      page,
      'programme.csv',
      Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
    );
    await until(() => page.textContent.includes('programme.csv est ouvert'));
    expect(field(page, 'Nom complet').value).to.equal('Programme numérique de Lozère');
  });

  it('opens a table, and says which cell it could not read', async () => {
    const {page} = await openPage();
    open(
      page,
      'panel.csv',
      'type;nom;genre;lien\nprogramme;Exemple;;\noffre;Photos;atelier;pas une adresse\n',
    );
    await until(() => page.querySelector('[role="alert"]')?.textContent.includes('ligne 3'));
    expect(field(page, 'Titre').value).to.equal('Photos');
    expect(page.textContent).not.to.contain('Rien à corriger');
    expect(page.textContent.replace(/\s+/g, ' ')).to.contain(
      'Une valeur de votre tableau n’a pas pu être lue',
    );
  });
});
