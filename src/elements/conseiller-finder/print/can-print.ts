/** Pages shown inside another program: Android's web views say so, Apple's leave out the word Safari. */
const IN_APP = /; wv\)|\((?:iPhone|iPad|iPod)(?!.*Safari\/)/;
/** On Apple's telephones, other browsers print the whole page where a part of it is asked for. */
const WHOLE_PAGE = /\b(?:CriOS|FxiOS|EdgiOS|OPiOS)\//;

/** Whether a sheet can be printed here: a program that shows pages of its own often has no `print`, or one that does nothing. */
export function canPrint({print, navigator}: Pick<Window, 'print' | 'navigator'> = window): boolean {
  const {userAgent} = navigator;
  // Absent from some browsers, whatever the types say.
  return typeof (print as unknown) === 'function' && !IN_APP.test(userAgent) && !WHOLE_PAGE.test(userAgent);
}
