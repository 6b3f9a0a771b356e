/** Adds a module script to the page, as its author would, and waits until it has run; throws where it cannot. */
export async function runScript(src: string): Promise<void> {
  const script = Object.assign(document.createElement('script'), {type: 'module', src});
  const ended = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src} did not load`));
  });
  document.head.append(script);
  await ended;
}
