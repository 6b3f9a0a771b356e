import 'draille/conseiller-finder/define';
import type {PlaceSelectedEvent} from 'draille';
import {openingStatus, parseOpeningHours} from 'draille/domain';
import type {PlaceSource} from 'draille/sources';

const finder = document.createElement('conseiller-finder');
finder.departement = '48';
finder.src = '/data/';
finder.headingLevel = 3;
finder.map = 'none';
finder.addEventListener('place-selected', (event: PlaceSelectedEvent) => {
  event.preventDefault();
  document.title = event.place.name;
});
document.addEventListener('contact-used', ({manner, placeId}) => console.log(manner, placeId));
document.body.append(finder);

/** What a developer may also write, as the compiler sees it. */
export async function more(source: PlaceSource): Promise<boolean> {
  finder.source = source;
  finder.filter({criteria: new Set(['gratuit'])});
  finder.addEventListener('data-failed', ({failure}) => console.warn(failure === 'offline'));
  const hours = parseOpeningHours('Mo-Fr 09:00-12:00');
  const status = openingStatus(hours, new Date(), {timeZone: 'Europe/Paris', holidays: new Set()});
  return status.kind === 'open' && finder.show('ab12cd34');
}
