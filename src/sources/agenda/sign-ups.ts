import type {SignUp} from '../../domain/agenda/agenda-event.js';
import {emailsIn} from '../../domain/record/email.js';
import {phoneFrom} from '../../domain/record/phone.js';
import {textOf} from './raw-values.js';

/** An address of the web; nothing of what is none. */
export function webAddressOf(value: unknown): string | undefined {
  const text = textOf(value) ?? '';
  return /^https?:\/\/[^\s<>"]+$/i.test(text) ? text : undefined;
}

/** Reads a way to sign up, whatever its feed says that it is. */
export function signUpFrom(value: unknown): SignUp | undefined {
  const text = (textOf(value) ?? '').replace(/^(?:mailto|tel):/i, '');
  if (text.length > 2000) return undefined;
  const link = webAddressOf(/^www\./i.test(text) ? `https://${text}` : text);
  if (link) return {kind: 'link', value: link};
  const email = text.includes('@') ? emailsIn(text)[0] : undefined;
  if (email) return {kind: 'email', value: email};
  const phone = /^[+\d(][\d\s().+/–-]{3,}$/.test(text) ? phoneFrom(text) : undefined;
  return phone && phone.kind !== 'dropped' ? {kind: 'phone', value: phone.value} : undefined;
}

/** Reads ways to sign up, each once. */
export function signUpsFrom(values: readonly unknown[]): SignUp[] {
  const found = values.flatMap((value) => signUpFrom(value) ?? []);
  return [...new Map(found.map((signUp) => [signUp.value, signUp])).values()];
}
