/**
 * Stands for what a resource says at a time: whoever has read it under this stamp need not look again while the stamp is
 * the same. In memory alone; after a while, or a restart, the same resource may have another stamp.
 */
export function createStamps() {
  const stamps = new Map<string, number>();
  let last = 0;
  return {
    /** 0: it is not there. `isThere` is asked where no stamp is known. */
    of(name: string, isThere: () => boolean): number {
      const known = stamps.get(name);
      if (known !== undefined) return known;
      const stamp = isThere() ? ++last : 0;
      if (stamps.size >= mostKept) stamps.clear();
      stamps.set(name, stamp);
      return stamp;
    },
    /** It came, changed or went. */
    changed: (name: string): unknown => stamps.delete(name),
    forget: (): void => stamps.clear(),
  };
}

const mostKept = 50_000;
