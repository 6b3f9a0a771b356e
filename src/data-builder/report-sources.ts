import {producersOf as knownProducersOf, type ProducerId} from '../domain/producers.js';
import type {PlaceToComplete} from './report-contents.js';
import type {RowProblem} from './report-problem.js';

/** Where the records of a producer are corrected. */
export interface Producer {
  readonly name: string;
  /** A sentence for the coordinator. */
  readonly advice: string;
  readonly url?: string;
}

type Advice = Omit<Producer, 'name'>;

const ADVICE: Readonly<Record<ProducerId, Advice>> = {
  coop: {
    advice:
      'Un médiateur du lieu, ou vous-même, ouvre la fiche du lieu dans la Coop et la corrige. La carte nationale suit le lendemain.',
    url: 'https://coop-numerique.anct.gouv.fr',
  },
  'france-services': {
    advice:
      'Écrivez à l’animateur départemental France services, à la préfecture : il tient la liste officielle à jour.',
  },
  'aidants-connect': {
    advice: 'Le référent de la structure corrige l’adresse et les contacts dans son espace Aidants Connect.',
    url: 'https://aidantsconnect.beta.gouv.fr',
  },
  dora: {
    advice: 'La structure corrige sa fiche dans DORA, ou vous proposez une modification depuis cette fiche.',
    url: 'https://dora.inclusion.gouv.fr',
  },
  rhinocc: {
    advice: 'Écrivez au Hub RhinOcc, qui tient la carte d’Occitanie.',
    url: 'https://rhinocc.fr/carte/',
  },
};
const OTHERS: Advice = {advice: 'Écrivez à ce producteur, en donnant l’identifiant du lieu.'};

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
  const producers = knownProducersOf(origins).map(({id, name}) => ({name, ...(id ? ADVICE[id] : OTHERS)}));
  return producers.length > 0 ? producers : [DATA_FILE];
}

/** Where a place that lacks something is completed: one that was added locally, in the corrections' file. */
export function producersOfPlace({origins, completedBy}: PlaceToComplete): Producer[] {
  return origins.length === 0 && completedBy !== undefined ? [CORRECTIONS_FILE] : producersOf(origins);
}

/** Where what a remark is about is corrected. */
export function producersOfRemark({source = '', line}: RowProblem): Producer[] {
  return line === undefined ? producersOf(source.split('|')) : [CORRECTIONS_FILE];
}
