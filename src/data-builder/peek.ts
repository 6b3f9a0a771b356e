/** Gives the first item of a stream, to decide by it, and the whole stream, that item included. */
export async function peek<T>(
  items: AsyncGenerator<T>,
): Promise<{first: T | undefined; all: AsyncGenerator<T>}> {
  const {value, done} = await items.next();
  if (done) return {first: undefined, all: items};
  async function* all(): AsyncGenerator<T> {
    try {
      yield value as T;
      yield* items;
    } finally {
      await items.return(undefined);
    }
  }
  return {first: value, all: all()};
}
