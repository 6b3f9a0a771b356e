/** The national file, always the newest: « lieux d’inclusion numérique » on data.gouv.fr, Licence Ouverte 2.0. */
export const NATIONAL_FILE = 'https://www.data.gouv.fr/api/1/datasets/r/398edc71-0d51-4cb6-9cbe-2540a4db573c';
