import {expect} from '@open-wc/testing';

export const within = (page: Element, selector: string, name: string | RegExp): HTMLElement => {
  const found = [...page.querySelectorAll<HTMLElement>(selector)].find((one) => {
    const words = (one.getAttribute('aria-label') ?? one.textContent).replace(/\s+/g, ' ').trim();
    return typeof name === 'string' ? words === name : name.test(words);
  });
  if (!found) throw new Error(`no ${selector} ${String(name)}`);
  return found;
};
export const button = (page: Element, name: string | RegExp): HTMLElement => within(page, 'button', name);

/** What the buttons of a page say. */
export const buttons = (page: Element): string[] =>
  [...page.querySelectorAll('button')].map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());

/** The last field of that name: that of what was just added. */
export function field(page: Element, label: string): HTMLInputElement {
  const labels = [...page.querySelectorAll('label')].filter(
    ({textContent}) => textContent.replace('(obligatoire)', '').trim() === label,
  );
  const input = document.getElementById(labels[labels.length - 1]?.htmlFor ?? '');
  if (!input) throw new Error(`no field ${label}`);
  return input as HTMLInputElement;
}

export function type(page: Element, label: string, text: string): void {
  const input = field(page, label);
  input.focus();
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

export function open(page: Element, name: string, ...parts: BlobPart[]): void {
  const input = page.querySelector<HTMLInputElement>('input[type="file"]');
  const files = new DataTransfer();
  files.items.add(new File(parts, name));
  if (input) input.files = files.files;
  input?.dispatchEvent(new Event('change', {bubbles: true}));
}

export async function until(is: () => boolean | undefined): Promise<void> {
  for (let tries = 0; tries < 200 && !is(); tries++) await new Promise(requestAnimationFrame);
  expect(is(), is.toString()).to.equal(true);
}

export const preview = (page: Element): string =>
  page.querySelector('panel-info')?.shadowRoot?.textContent ?? '';

/** Gives a programme two offers, as somebody types them. */
export function twoOffers(page: Element): void {
  type(page, 'Nom complet', 'Programme d’exemple');
  for (const title of ['Diagnostic chez vous', 'Atelier photos']) {
    button(page, 'Ajouter une proposition').click();
    type(page, 'Genre', title.startsWith('Atelier') ? 'atelier' : 'diagnostic');
    type(page, 'Titre', title);
  }
}

/** A programme with something in every kind of field. */
export const WHOLE = {
  version: 1,
  name: 'Programme d’accompagnement numérique des hébergeurs',
  logo: {url: 'https://exemple.fr/logo-du-programme-d-accompagnement.svg', alt: 'Exemple'},
  presented_by: {name: 'Office de tourisme intercommunal'},
  audience: ['Hébergeurs', 'Restaurateurs'],
  offers: [
    {type: 'atelier', title: 'Photographier', valid_until: '2027-06-30'},
    {type: 'rdv', title: 'Rendez-vous'},
  ],
  contacts: [{organisation: 'Office', communes: ['48061'], epci: ['200069151'], departements: ['48']}],
  partners: [{name: 'Communauté de communes'}],
  documents: [{title: 'Guide', url: 'https://exemple.fr/guide.pdf'}],
  events: [{title: 'Réunion', start: '2026-12-03T09:30', place: {name: 'Salle'}}],
  agenda: ['https://exemple.fr/un-agenda-dont-l-adresse-est-longue.ics'],
};

/** What is read with a field. */
export const describing = (input: Element): string =>
  (input.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
