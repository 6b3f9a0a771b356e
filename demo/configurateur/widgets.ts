/** A widget that can be chosen, in the words of who chooses it. */
export interface Widget {
  readonly tag: string;
  readonly label: string;
  readonly help: string;
  /** What its frame is called, for who does not see it. */
  readonly title: string;
  /** What is read before the script runs, and without it. */
  readonly fallback: string;
  /** Whether it shows nothing before its territory is known. */
  readonly needsTerritory: boolean;
  /** Endings of the files of a département that it may ask for; the first is the one that it shows. */
  readonly files: readonly string[];
}

const LIST_FILES = ['.json', '.communes.json', '.details.json', '.contours.json'];

/** The widgets, the one that most come for first. */
export const WIDGETS: readonly Widget[] = [
  {
    tag: 'conseiller-finder',
    label: 'Les lieux où se faire aider',
    help: 'Une recherche par commune et la liste des lieux : adresse, horaires, téléphone. Une carte s’ouvre à la demande.',
    title: 'Trouver de l’aide avec le numérique',
    fallback: 'La carte nationale des lieux d’aide au numérique',
    needsTerritory: false,
    files: LIST_FILES,
  },
  {
    tag: 'conseiller-map',
    label: 'Les mêmes lieux, sur une carte',
    help: 'La carte d’abord, la liste dessous.',
    title: 'La carte des lieux d’aide au numérique',
    fallback: 'La carte nationale des lieux d’aide au numérique',
    needsTerritory: true,
    files: LIST_FILES,
  },
  {
    tag: 'atelier-agenda',
    label: 'Les prochains ateliers',
    help: 'Les dates des agendas que vous tenez déjà.',
    title: 'Les prochains ateliers numériques',
    fallback: 'Les lieux où demander les prochaines dates',
    needsTerritory: false,
    files: ['.agenda.json', '.communes.json'],
  },
  {
    tag: 'panel-info',
    label: 'Un programme d’accompagnement',
    help: 'Pour qui, ce qu’il propose, ses dates, ses contacts.',
    title: 'Un programme d’accompagnement numérique',
    fallback: 'Les lieux d’aide au numérique, sur la carte nationale',
    needsTerritory: false,
    files: [],
  },
];

/** The widget of a tag; the first one for a tag that is none. */
export function widgetOf(tag: string): Widget {
  const [first] = WIDGETS;
  const found = WIDGETS.find((widget) => widget.tag === tag) ?? first;
  if (!found) throw new Error('no widget');
  return found;
}
