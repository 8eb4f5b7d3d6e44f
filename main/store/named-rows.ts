/** What adds a row gives its number. */
interface Added {
  readonly lastInsertRowid: number | bigint;
}

/** Names that stand once in a table and are used often: the row of each, the last few thousand kept at hand. */
export function namedRows(find: (name: string) => number | undefined, add: (name: string) => Added) {
  const known = new Map<string, number>();
  return {
    /** Made if it is not there. */
    rowOf(name: string): number {
      const row = known.get(name) ?? find(name) ?? Number(add(name).lastInsertRowid);
      if (known.size >= mostKept) known.clear();
      known.set(name, row);
      return row;
    },
    /** The rows may be others now. */
    forget: (): void => known.clear(),
  };
}

const mostKept = 4096;
