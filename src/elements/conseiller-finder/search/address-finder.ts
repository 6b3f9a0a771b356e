import {remembered} from '../../../controllers/remembered.js';
import {warnOnce} from '../../../controllers/warn-once.js';
import {geocoder, GEOPLATEFORME, type Geocoder} from '../../../sources/geocoder.js';
import type {FinderElement} from '../finder-context.js';

/** Gives what finds addresses, where the integrator lets them be sent away: the same one while they write the same. */
export function addressFinder(element: FinderElement): () => Geocoder | undefined {
  const made = remembered<Geocoder | undefined>();
  const make = (adresses: string): Geocoder | undefined => {
    try {
      return geocoder(new URL(adresses || GEOPLATEFORME, element.ownerDocument.baseURI));
    } catch {
      warnOnce(element, `adresses="${adresses}" is not an address of the web; no address is looked for`);
      return undefined;
    }
  };
  return () => {
    const {adresses} = element;
    return adresses === undefined ? undefined : made([adresses], () => make(adresses));
  };
}
