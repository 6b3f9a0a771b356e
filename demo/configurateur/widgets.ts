import type {AddressOf} from './typed-address.js';

/** A widget that can be chosen, in the words of who chooses it. */
export interface Widget {
  readonly tag: string;
  readonly label: string;
  readonly help: string;
  /** What its frame is called, for who does not see it. */
  readonly title: string;
  /** What is read before the script runs, and without it. */
  readonly fallback: string;
  readonly fallbackInEnglish: string;
  /** Whether it shows nothing before its territory is known. */
  readonly needsTerritory: boolean;
  /** Ending of the file of a département that it shows; none where it shows something without. */
  readonly shows: '.json' | '.agenda.json' | undefined;
  /** Endings of all those that it may ask for. */
  readonly files: readonly string[];
  /** What one’s own data is, which an address may be given of. */
  readonly ownData: AddressOf;
  /** What a printed sheet says that it is for, to whom it may help. */
  readonly sheet: SheetWords;
}

/** The words of a printed sheet: a title, then a sentence that a département is named after, in brackets: each would need its own article. */
export interface SheetWords {
  readonly title: string;
  readonly lead: string;
  /** For who takes no photograph. */
  readonly otherwise: string;
}

const FOR_HELP: SheetWords = {
  title: 'Un souci avec internet, un téléphone, une démarche en ligne ?',
  lead: 'Quelqu’un peut vous aider près de chez vous',
  otherwise: 'Vous préférez demander à quelqu’un ? L’accueil de la mairie cherche avec vous.',
};

const LIST_FILES = ['.json', '.communes.json', '.details.json', '.contours.json'];

/** The widgets, the one that most come for first. */
export const WIDGETS: readonly Widget[] = [
  {
    tag: 'conseiller-finder',
    label: 'Les lieux où se faire aider',
    help: 'Une recherche par commune et la liste des lieux : adresse, horaires, téléphone. Une carte s’ouvre à la demande.',
    title: 'Trouver de l’aide avec le numérique',
    fallback: 'La carte nationale des lieux d’aide au numérique',
    fallbackInEnglish: 'The national map of places that help with digital tools',
    needsTerritory: false,
    shows: '.json',
    files: LIST_FILES,
    ownData: 'places',
    sheet: FOR_HELP,
  },
  {
    tag: 'conseiller-map',
    label: 'Les mêmes lieux, sur une carte',
    help: 'La carte d’abord, la liste dessous.',
    title: 'La carte des lieux d’aide au numérique',
    fallback: 'La carte nationale des lieux d’aide au numérique',
    fallbackInEnglish: 'The national map of places that help with digital tools',
    needsTerritory: true,
    shows: '.json',
    files: LIST_FILES,
    ownData: 'places',
    sheet: FOR_HELP,
  },
  {
    tag: 'atelier-agenda',
    label: 'Les prochains ateliers',
    help: 'Les dates des agendas que vous tenez déjà.',
    title: 'Les prochains ateliers numériques',
    fallback: 'Les lieux où demander les prochaines dates',
    fallbackInEnglish: 'The places where you can ask for the next dates',
    needsTerritory: false,
    shows: '.agenda.json',
    files: ['.agenda.json', '.communes.json'],
    ownData: 'feeds',
    sheet: {
      title: 'Des ateliers pour se débrouiller avec le numérique',
      lead: 'Les prochaines dates sont en ligne',
      otherwise:
        'Vous préférez demander à quelqu’un ? L’accueil de la mairie vous dira les prochaines dates.',
    },
  },
  {
    tag: 'panel-info',
    label: 'Un programme d’accompagnement',
    help: 'Pour qui, ce qu’il propose, ses dates, ses contacts.',
    title: 'Un programme d’accompagnement numérique',
    fallback: 'Les lieux d’aide au numérique, sur la carte nationale',
    fallbackInEnglish: 'The places that help with digital tools, on the national map',
    needsTerritory: false,
    shows: undefined,
    files: ['.communes.json'],
    ownData: 'programme',
    sheet: {
      title: 'Un accompagnement pour avancer avec le numérique',
      lead: 'Ce qui vous est proposé, les dates et qui appeler sont en ligne',
      otherwise:
        'Vous préférez demander à quelqu’un ? Votre mairie ou votre office de tourisme vous renseigne.',
    },
  },
];

/** The file of data that a widget shows for a territory, where it is not given another; undefined where there is none. */
export function shownFile({widget, departement}: {widget: string; departement: string}): string | undefined {
  const {shows} = widgetOf(widget);
  if (departement) return shows && `v1/${departement}${shows}`;
  return shows === '.agenda.json' ? 'v1/agenda.json' : undefined;
}

/** The widget of a tag; the first one for a tag that is none. */
export function widgetOf(tag: string): Widget {
  const [first] = WIDGETS;
  const found = WIDGETS.find((widget) => widget.tag === tag) ?? first;
  if (!found) throw new Error('no widget');
  return found;
}
