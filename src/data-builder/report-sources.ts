import {fold} from '../domain/fold.js';
import type {PlaceToComplete} from './report-contents.js';
import type {RowProblem} from './report-problem.js';

/** Where the records of a producer are corrected. */
export interface Producer {
  readonly name: string;
  /** A sentence for the coordinator. */
  readonly advice: string;
  readonly url?: string;
}

const COOP: Producer = {
  name: 'La Coop de la médiation numérique',
  advice:
    'Un médiateur du lieu, ou vous-même, ouvre la fiche du lieu dans la Coop et la corrige. La carte nationale suit le lendemain.',
  url: 'https://coop-numerique.anct.gouv.fr',
};

/** By the producer's name, folded. */
const PRODUCERS: Readonly<Record<string, Producer>> = {
  'coop numerique': COOP,
  'conseiller numerique': COOP,
  'france services': {
    name: 'France services',
    advice:
      'Écrivez à l’animateur départemental France services, à la préfecture : il tient la liste officielle à jour.',
  },
  'aidants connect': {
    name: 'Aidants Connect',
    advice: 'Le référent de la structure corrige l’adresse et les contacts dans son espace Aidants Connect.',
    url: 'https://aidantsconnect.beta.gouv.fr',
  },
  dora: {
    name: 'DORA',
    advice: 'La structure corrige sa fiche dans DORA, ou vous proposez une modification depuis cette fiche.',
    url: 'https://dora.inclusion.gouv.fr',
  },
  rhinocc: {
    name: 'Hub RhinOcc',
    advice: 'Écrivez au Hub RhinOcc, qui tient la carte d’Occitanie.',
    url: 'https://rhinocc.fr/carte/',
  },
};

/** The coordinator's own file. */
export const CORRECTIONS_FILE: Producer = {
  name: 'Votre fichier de corrections',
  advice:
    'Pour que le lieu soit juste dès la prochaine publication, ajoutez une ligne au fichier de corrections : elle l’emporte sur toutes les sources.',
};
const DATA_FILE: Producer = {
  name: 'Le fichier de données',
  advice: 'Aucun producteur n’est indiqué : corrigez la ligne dans le fichier lui-même.',
};

/** Where the records of each of these producers are corrected. */
function producersOf(origins: readonly string[]): Producer[] {
  const producers = origins
    .filter((origin) => origin !== '')
    .map((origin): Producer => {
      const advice = 'Écrivez à ce producteur, en donnant l’identifiant du lieu.';
      return PRODUCERS[fold(origin)] ?? {name: origin, advice};
    });
  return producers.length > 0 ? [...new Map(producers.map((one) => [one.name, one])).values()] : [DATA_FILE];
}

/** Where a place that lacks something is completed: one that was added locally, in the corrections' file. */
export function producersOfPlace({origins, completedBy}: PlaceToComplete): Producer[] {
  return origins.length === 0 && completedBy !== undefined ? [CORRECTIONS_FILE] : producersOf(origins);
}

/** Where what a remark is about is corrected. */
export function producersOfRemark({source = '', line}: RowProblem): Producer[] {
  return line === undefined ? producersOf(source.split('|')) : [CORRECTIONS_FILE];
}
