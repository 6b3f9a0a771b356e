/** What is used of `lineclip`, which comes without types. */
declare module 'lineclip' {
  /** Gives what is inside a box `[west, south, east, north]` of a ring; the result may be empty, or not closed. */
  export function clipPolygon(
    points: readonly (readonly [number, number])[],
    bbox: readonly [number, number, number, number],
  ): [number, number][];
}
