import {fold} from './fold.js';
import type {Place} from './place.js';

/** A producer whose ways are known. */
export type ProducerId = 'coop' | 'france-services' | 'aidants-connect' | 'dora' | 'rhinocc';

/** Who produces records, and keeps them right. */
export interface Producer {
  /** Absent when nothing is known of it but its name. */
  readonly id?: ProducerId;
  readonly name: string;
}

const COOP: Producer = {id: 'coop', name: 'La Coop de la médiation numérique'};

/** By the name that records give in their `source`, folded. */
const PRODUCERS: ReadonlyMap<string, Producer> = new Map(
  Object.entries<Producer>({
    'coop numerique': COOP,
    'conseiller numerique': COOP,
    'france services': {id: 'france-services', name: 'France services'},
    'aidants connect': {id: 'aidants-connect', name: 'Aidants Connect'},
    dora: {id: 'dora', name: 'DORA'},
    rhinocc: {id: 'rhinocc', name: 'Hub RhinOcc'},
  }),
);

/** Gives the producers that a record names, each once, in their order; one that is not known goes by the name given. */
export function producersOf(origins: readonly string[]): Producer[] {
  const producers = origins.filter(Boolean).map((origin) => PRODUCERS.get(fold(origin)) ?? {name: origin});
  return [...new Map(producers.map((one) => [one.name, one])).values()];
}

/** Whether the record comes from the France services programme itself, whose date is that of the label. */
export const isFranceServices = ({origins}: Pick<Place, 'origins'>): boolean =>
  producersOf(origins).some(({id}) => id === 'france-services');
