// Each line that follows a remark must be refused: the compiler complains of a remark that has nothing to expect.
// Names with a hyphen that it does not know are let through by every JSX checker, as `data-…` is.
import 'draille/jsx';
import type {DataLoadedEvent} from 'draille';

export const wrong = (loaded: (event: DataLoadedEvent) => void) => [
  // @ts-expect-error: `on-demand`, `open` or `none`
  <conseiller-finder map="opened" />,
  // @ts-expect-error: a number
  <conseiller-finder heading-level="three" />,
  // @ts-expect-error: `departement`, as it is written in French
  <conseiller-finder department="48" />,
  // @ts-expect-error: true or false
  <conseiller-finder locked="locked" />,
  // @ts-expect-error: an event of that name is written with its hyphen
  <conseiller-finder onPlaceSelected={() => undefined} />,
  // @ts-expect-error: the listener of another event
  <conseiller-finder onplace-selected={loaded} />,
  // @ts-expect-error: values are on the event itself
  <conseiller-finder onplace-selected={(event) => event.detail} />,
  // @ts-expect-error: no element has this tag
  <conseiller-finders />,
];
