/** French and English, of one country or of none. */
const SPOKEN = /^(?:fr|en)(?:-[a-z\d]{1,8})*$/i;

/** Whether elements speak a language: what they show must not be declared to be in another. */
export const isSpoken = (lang: string): boolean => SPOKEN.test(lang);

/** The language that an element says it speaks: French, whatever it was asked for, where other words did not come. */
export function spokenBy({shadowRoot}: HTMLElement): string | undefined {
  return shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;
}
