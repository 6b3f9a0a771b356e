import {SourceError} from '../sources/source-error.js';

/** Says in French why a feed was not read, without its address, which may hold a key. */
export function whyNotRead(error: SourceError, timeout: number): string {
  const {failure, message} = error;
  switch (failure) {
    case 'timeout':
      return `rien reçu pendant ${(timeout / 1000).toLocaleString('fr')} s`;
    case 'status': {
      const [, code = ''] = /HTTP (\d+)/.exec(message) ?? [];
      return code === '401' || code === '403'
        ? `le serveur refuse (${code})`
        : `le serveur répond ${code}`.trim();
    }
    case 'format':
      return 'ce n’est pas un agenda que l’on sait lire';
    case 'offline':
      return 'le serveur ne répond pas';
  }
}

export const isSourceError = (error: unknown): error is SourceError => error instanceof SourceError;
