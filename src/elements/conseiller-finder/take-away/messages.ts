/**
 * Address that opens a text message, its body ready. `?&` is the one form that both families of telephones read: one
 * takes what follows `?`, the other what follows `&`.
 */
export function smsHref(body: string): string {
  return `sms:?&body=${encodeURIComponent(body)}`;
}

/** Address that opens an e-mail, its lines ended as RFC 6068 asks. */
export function mailHref(subject: string, body: string): string {
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
