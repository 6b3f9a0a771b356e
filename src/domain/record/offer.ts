import type {Place} from '../place.js';
import {codesIn, codesOfEither, labelsIn} from './lists.js';
import type {RecordReader} from './record-reader.js';
import {ACCESSES, COSTS, FORMATS, ITINERANCES, NEEDS, PROGRAMMES, PUBLICS, SERVICES} from './vocabulary.js';

/** What a place offers, to whom and how. */
export type Offer = Pick<
  Place,
  'services' | 'publics' | 'needs' | 'costs' | 'programmes' | 'labels' | 'access' | 'formats' | 'itinerance'
>;

/** `labels_nationaux` of version 0 held what are programmes today, and labels. */
function programmesAndLabels(reader: RecordReader): Pick<Offer, 'programmes' | 'labels'> {
  const programmes = new Set(codesIn(reader, 'dispositif_programmes_nationaux', PROGRAMMES));
  const labels = new Set([
    ...labelsIn(reader, 'formations_labels'),
    ...labelsIn(reader, 'autres_formations_labels'),
  ]);
  for (const label of labelsIn(reader, 'labels_nationaux')) {
    const code = PROGRAMMES.codeOf(label);
    if (code === undefined) labels.add(label);
    else programmes.add(code);
  }
  return {programmes: PROGRAMMES.codes.filter((code) => programmes.has(code)), labels: [...labels]};
}

/** Reads the lists of values of a row. */
export function offerIn(reader: RecordReader): Offer {
  const publicFields = ['publics_specifiquement_adresses', 'prise_en_charge_specifique'];
  const [publics, needs] = codesOfEither(reader, publicFields, PUBLICS, NEEDS);
  return {
    services: codesIn(reader, 'services', SERVICES),
    publics,
    needs,
    costs: codesIn(reader, 'frais_a_charge', COSTS),
    access: codesIn(reader, 'modalites_acces', ACCESSES),
    formats: codesIn(reader, 'modalites_accompagnement', FORMATS),
    itinerance: codesIn(reader, 'itinerance', ITINERANCES),
    ...programmesAndLabels(reader),
  };
}
