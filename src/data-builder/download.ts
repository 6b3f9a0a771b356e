import {BuildError, errorCode} from './build-error.js';

/** Something that can be read from the network or from a disk. */
export const isUrl = (address: string): boolean => /^https?:\/\//i.test(address);

function networkError(url: string, error: unknown, late: boolean, timeout: number): BuildError {
  if (error instanceof BuildError) return error;
  const cause = (error as {cause?: unknown}).cause ?? error;
  const detail = errorCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  const what = late
    ? `rien reçu pendant ${(timeout / 1000).toLocaleString('fr')} s. Réessayez plus tard, ou allongez l’attente avec --timeout`
    : `lecture interrompue (${detail}). Vérifiez l’adresse et la connexion, puis réessayez`;
  return new BuildError(`${url} : ${what}.`, {cause: error});
}

/**
 * Gives the bytes found at an address, redirections followed.
 * @param timeout milliseconds without receiving anything after which it gives up
 * @throws {BuildError} when the server cannot be reached, answers with an error, stops halfway or stays silent
 */
export async function* download(url: string, timeout: number): AsyncGenerator<Uint8Array> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), timeout);
  try {
    const response = await fetch(url, {signal: silence.signal});
    if (!response.ok) {
      await response.body?.cancel();
      const cure = 'Vérifiez l’adresse, ou réessayez plus tard.';
      throw new BuildError(`${url} : le serveur répond ${response.status}. ${cure}`);
    }
    for await (const chunk of response.body ?? []) {
      timer.refresh();
      yield chunk;
    }
  } catch (error) {
    throw networkError(url, error, silence.signal.aborted, timeout);
  } finally {
    clearTimeout(timer);
  }
}
