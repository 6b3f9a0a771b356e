/** What a device can do with a place, as far as a page can know before trying. */
export interface Device {
  /** Opens `geo:` addresses with the map that its owner has chosen. */
  readonly geo: boolean;
  /** Sends text messages. */
  readonly sms: boolean;
  /** Has a share sheet. */
  readonly share: boolean;
}

/**
 * Looks at the visitor's device. No browser says what opens `geo:` or `sms:`: Android's telephones have both, Apple's have
 * the second, and on a computer neither does anything when pressed.
 */
export function deviceOf(view: Window = window): Device {
  const handheld = view.matchMedia('(pointer: coarse)').matches;
  const {navigator} = view;
  return {
    geo: handheld && navigator.userAgent.includes('Android'),
    sms: handheld,
    // Not where the page is not secure, nor in some browsers, whatever the types say.
    share: typeof (navigator.share as unknown) === 'function',
  };
}
