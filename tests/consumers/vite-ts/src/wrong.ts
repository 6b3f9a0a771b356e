// Each line that follows a remark must be refused: the compiler complains of a remark that has nothing to expect.
import type {ConseillerFinder, PlaceSelectedEvent} from 'draille';
import {shardSource} from 'draille/sources';

export function wrong(finder: ConseillerFinder, selected: (event: PlaceSelectedEvent) => void): void {
  // @ts-expect-error: `on-demand`, `open` or `none`
  finder.map = 'opened';
  // @ts-expect-error: a number
  finder.headingLevel = 'three';
  // @ts-expect-error: the number of a département is a text, `2A`
  finder.departement = 48;
  // @ts-expect-error: `departement`, as it is written in French
  finder.department = '48';
  // @ts-expect-error: no event has this name
  finder.addEventListener('place-selekted', selected);
  // @ts-expect-error: values are on the event itself
  finder.addEventListener('place-selected', (event) => event.detail);
  // @ts-expect-error: `gratuit`
  finder.filter({criteria: new Set(['free'])});
  // @ts-expect-error: a source of places, not its folder
  finder.source = '/data/';
  // @ts-expect-error: where its folder is must be said
  finder.source = shardSource();
}
