import {NEW_CHOICE, type Choice} from '../../../demo/configurateur/choice.js';
import type {Release} from '../../../demo/configurateur/ways.js';

/** Where a release is. */
export const RELEASE: Release = {
  base: 'https://fichiers.example.fr/draille/',
  integrity: {
    version: '1.2.3',
    files: {'conseiller-finder.js': 'sha384-a', 'draille-part-b.js': 'sha384-b'},
    loads: {'conseiller-finder.js': ['draille-part-b.js']},
  },
};

/** A mairie of Lozère, and what differs. */
export const someChoice = (given: Partial<Choice> = {}): Choice => ({
  ...NEW_CHOICE,
  departement: '48',
  ...given,
});
