/**
 * Address of a classic script, asked by itself. What puts scripts together or writes them into the page leaves none, or
 * that of another file: it is then the last one of the page with that name, or none.
 * @param name of its file
 */
export function ownScript(name: string): string | undefined {
  const running = document.currentScript as Partial<HTMLScriptElement> | null;
  const addresses = [...document.scripts].map(({src}) => src).reverse();
  return [running?.src ?? '', ...addresses].find((src) => src.split(/[?#]/)[0]?.endsWith(`/${name}`));
}
