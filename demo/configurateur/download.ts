import type {Files, Refused} from './archive.js';
import type {Choice} from './choice.js';
import {departementFor} from './departement-for.js';

/** How an archive is made, and given to whoever asked for it. */
export interface Downloading {
  /** @param configurator address of this page, where the archive is made again */
  readonly gather: (choice: Choice, configurator: string) => Promise<Files | Refused>;
  readonly give: (files: Files, name: string) => Promise<void>;
}

const REFUSALS: Readonly<Record<Refused, string>> = {
  'no-territory': 'Choisissez d’abord un département, à la question « Où ? ».',
  'no-data': 'Ce site n’a pas ces données. Demandez l’archive à qui publie Draille pour votre département.',
};
const FAILED = 'L’archive n’a pas pu être faite. Vérifiez la connexion, puis réessayez.';

/** Of the files of a territory: the plugin for WordPress is called draille.zip. */
const nameOf = (choice: Choice): string =>
  `${['draille-fichiers', departementFor(choice)].filter(Boolean).join('-')}.zip`;

/** Gives the archive of a choice, or the sentence that says why there is none. */
export async function download(
  choice: Choice,
  configurator: string,
  {gather, give}: Downloading,
): Promise<string | undefined> {
  try {
    const files = await gather(choice, configurator);
    if (typeof files === 'string') return REFUSALS[files];
    await give(files, nameOf(choice));
    return undefined;
  } catch {
    return FAILED;
  }
}
