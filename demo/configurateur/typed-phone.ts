import {dialledPhone} from '../../src/domain/dialled-phone.js';
import {readablePhone} from '../../src/domain/phone.js';
import type {Understood} from './typed-address.js';

const NO_NUMBER =
  'Ce numéro n’est pas compris : écrivez dix chiffres, comme 04 65 71 00 00, ou un numéro court, comme 39 60.';

/** Understands a telephone number; its value is as it is read, in pairs. */
export function phoneNumber(typed: string): Understood {
  if (typed.trim() === '') return {value: ''};
  const dialled = dialledPhone(typed);
  return dialled === undefined ? {problem: NO_NUMBER} : {value: readablePhone(dialled)};
}
