import type {Reading} from './place-source.js';

/** Gives the network's value where there is one, else the stored copy's: for what has no later chance to be replaced. */
export async function latest<T>({value, newer}: Reading<T>): Promise<T> {
  if (!newer) return value;
  return newer.then(
    (reading) => reading.value,
    () => value,
  );
}

/** Gives the same reading of another value, `newer` included. */
export function mapReading<A, B>({value, receivedAt, newer}: Reading<A>, map: (value: A) => B): Reading<B> {
  const mapped = newer?.then((reading) => mapReading(reading, map));
  mapped?.catch(() => undefined); // whoever does not wait for the newer value must not see an error in the console
  return {value: map(value), receivedAt, ...(mapped && {newer: mapped})};
}
