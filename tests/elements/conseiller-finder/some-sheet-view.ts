import type {ContactView, SheetView} from '../../../src/elements/conseiller-finder/sheet/sheet-view.js';

export const telephone: ContactView = {
  kind: 'call',
  href: 'tel:+33465710001',
  label: 'Appeler',
  text: '04 65 71 00 01',
  whom: 'L’Atelier d’à côté & compagnie',
  main: true,
};

export const mairie: ContactView = {
  kind: 'call-mairie',
  href: 'tel:+33465710009',
  label: 'Appeler la mairie',
  text: '04 65 71 00 09',
  whom: 'Florac Trois Rivières',
  main: false,
};

/** Invented sheet of a place; its name has what addresses must encode. */
export function someSheet(facts: Partial<SheetView> = {}): SheetView {
  return {
    id: 'a1',
    name: 'L’Atelier d’à côté & compagnie',
    status: {kind: 'open', word: 'Ouvert', rest: 'ferme à 17 h'},
    address: ['3 place de l’Ormeau', '48400 Florac Trois Rivières'],
    contacts: [telephone],
    hours: {
      kind: 'week',
      caption: 'Semaine du 23 novembre',
      days: [
        {day: 'Lundi', today: false, hours: [], note: 'Fermé'},
        {day: 'Mardi', today: true, hours: ['9 h à 12 h', '14 h à 17 h']},
      ],
    },
    permanences: [],
    sections: [
      {title: 'On vous aide à', paragraphs: [], items: ['faire vos démarches en ligne']},
      {title: 'Pour venir', paragraphs: ['Sans rendez-vous.'], items: []},
    ],
    labels: [{name: 'Conseiller numérique', meaning: 'une personne formée'}],
    dated: 'Fiche mise à jour le 3 octobre 2026.',
    report: {href: 'https://annuaire.example.fr/erreur', label: 'Signaler une erreur'},
    ...facts,
  };
}
