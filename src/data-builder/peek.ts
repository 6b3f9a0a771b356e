/** Gives the first item of a stream, to decide by it, and the whole stream, that item included. */
export async function peek<T>(
  items: AsyncGenerator<T>,
): Promise<{first: T | undefined; all: AsyncGenerator<T>}> {
  const beginning = await items.next();
  if (beginning.done) return {first: undefined, all: items};
  const first = beginning.value;
  async function* all(): AsyncGenerator<T> {
    try {
      yield first;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }
  return {first, all: all()};
}
