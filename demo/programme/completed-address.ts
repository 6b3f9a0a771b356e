import {wholeAddress} from '../configurateur/typed-address.js';
import type {TextField} from './schema-form.js';

/** Lists and groups where an address of the web may stand among others. */
const WITH_ADDRESSES: readonly (string | number)[] = ['agenda', 'sign_up'];

/** The address that somebody wrote as letterheads do, without https://; undefined where there is nothing to add. */
export function completedAddress({kind, path}: TextField, typed: string): string | undefined {
  const mayBe = /^\s*www\./i.test(typed) && path.some((step) => WITH_ADDRESSES.includes(step));
  if (kind !== 'url' && !mayBe) return undefined;
  const understood = wholeAddress(typed);
  return 'remark' in understood ? understood.value : undefined;
}
