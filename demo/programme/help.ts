import {isCodeList} from './codes.js';

const WHERE_INSEE =
  'Où le trouver : sur insee.fr, cherchez la commune par son nom ; le code suit son nom, entre parenthèses. Ce n’est pas le code postal.';
const BY_NAME = 'Deux communes ont le même nom ? Ajoutez le numéro du département, comme « Florac (48) ».';
const WHERE_DEPARTEMENT =
  'Les deux premiers chiffres du code postal, comme 48. En Corse : 2A ou 2B. Outre-mer : les trois premiers chiffres, comme 974.';

const HOUR = 'Seulement si l’heure n’est pas celle de Paris : Indian/Reunion, America/Martinique…';
const ONLINE =
  'Si vous tenez déjà un agenda en ligne, ses dates s’ajoutent à celles de ce programme. Donnez son adresse publique : celle qui finit par .ics (Google Agenda, Outlook), celle d’un tableau de dates en .csv, ou celle que donne votre site WordPress. Pour OpenAgenda, écrivez openagenda: puis le numéro de l’agenda, comme openagenda:12345678 ; votre clé publique, elle, s’écrira dans le texte à coller.';

/** In other words than those for who writes the file by hand; where to find what nobody knows by heart. */
const HELP: Readonly<Record<string, string>> = {
  communes: `Leurs noms, ou leurs codes INSEE, comme 48061. ${BY_NAME} ${WHERE_INSEE}`,
  epci: 'Leurs noms, ou leurs numéros SIREN, de neuf chiffres. Où les trouver : sur annuaire-entreprises.data.gouv.fr, cherchez l’intercommunalité par son nom.',
  departements: `Leurs noms, ou leurs numéros. ${WHERE_DEPARTEMENT}`,
  code_insee: `Comme 48061. ${WHERE_INSEE}`,
  departement: WHERE_DEPARTEMENT,
  offers: 'Une proposition pour chaque chose que l’on peut demander.',
  events: 'Les ateliers et les réunions, un par un.',
  agenda: ONLINE,
  time_zone: HOUR,
  latitude: 'Si vous la connaissez, par exemple 44,518.',
  longitude: 'Si vous la connaissez, par exemple 3,501.',
};

/** No line begins with the sign that ends what is quoted, nor with a colon. */
const unbroken = (text: string): string => text.replace(/« /g, '« ').replace(/ (?=[»:;?!])/g, ' ');

/** What helps with a field, by its name. */
export function helpOn(name: string, otherwise: string): string {
  const help = unbroken(HELP[name] ?? otherwise);
  return isCodeList(name) ? `${help} Plusieurs : séparez-les par des virgules.` : help;
}
