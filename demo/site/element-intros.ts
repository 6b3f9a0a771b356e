import {NEW_CHOICE, type Choice} from '../configurateur/choice.js';

/** How an element is presented to who does not know it. */
export interface Intro {
  readonly tag: string;
  readonly title: string;
  /** What it shows. */
  readonly lead: string;
  /** For whom it is the right one. */
  readonly choose: string;
  /** What is pasted to have it. */
  readonly pasted: Choice;
  /** File of the site that stands, in its page, for the one that is pasted. */
  readonly example?: string;
}

const of = (widget: string, part: Partial<Choice>): Choice => ({...NEW_CHOICE, widget, ...part});

/** The elements, the one that most come for first. */
export const INTROS: readonly Intro[] = [
  {
    tag: 'conseiller-finder',
    title: 'Trouver de l’aide près de chez soi',
    lead: 'La commune, et les lieux du plus proche au plus loin : ouvert ou fermé, l’adresse, le numéro à appeler.',
    choose: 'C’est par lui qu’on commence : il répond à « qui peut m’aider, et où ? ».',
    pasted: of('conseiller-finder', {departement: '48'}),
  },
  {
    tag: 'conseiller-map',
    title: 'La carte',
    lead: 'Les mêmes lieux sur une carte légère, dessinée sans images venues d’ailleurs.',
    choose: 'Pour une page qui présente votre territoire. La recherche sait aussi ouvrir cette carte.',
    pasted: of('conseiller-map', {departement: '48'}),
  },
  {
    tag: 'atelier-agenda',
    title: 'Les ateliers et les rencontres',
    lead: 'Les prochaines dates, lues dans les agendas que vous tenez déjà. Rien à recopier.',
    choose:
      'Si vos dates sont déjà quelque part : Google Agenda, Outlook, OpenAgenda, WordPress, ou un tableur.',
    pasted: of('atelier-agenda', {options: {src: 'https://VOTRE-SITE/agenda.ics'}}),
    example: 'example/agenda-48.json',
  },
  {
    tag: 'panel-info',
    title: 'Un programme d’accompagnement',
    lead: 'Pour qui, ce qu’il propose, les prochaines dates, qui appeler dans sa commune. PANEL, en Lozère, ou le vôtre.',
    choose:
      'Si vous portez un programme pour les professionnels, ou si vous voulez le montrer à ceux de votre commune.',
    pasted: of('panel-info', {options: {src: 'https://VOTRE-SITE/programme.json'}}),
    example: 'example/programme-exemple.json',
  },
];

/** @throws for an element that nobody presents */
export function introOf(tag: string): Intro {
  const found = INTROS.find((intro) => intro.tag === tag);
  if (!found) throw new Error(`<${tag}> has no introduction`);
  return found;
}

/** Folder of the page of an element. */
export const pathOf = (tag: string): string => `outils/${tag}/`;
