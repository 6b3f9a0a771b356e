import type {SiteFacts} from '../../../demo/site/site-facts.js';

/** A site of Lozère. */
export const SOME_FACTS: SiteFacts = {departement: '48', finderWeight: 21.7};
