import { hash } from 'node:crypto';

/** Stands for what a resource says: 90 bits of its body's digest, so that two bodies are never taken for one. */
export const stampOfBody = (body: string): string => hash('sha1', body, 'base64').slice(0, 15);

/** The stamp of what is not there. */
export const nothing = '';

/** The stamps of resources by name, of those that were asked for or written last; they save opening the bodies again. */
export function createStamps() {
  const stamps = new Map<string, string>();
  const keep = (name: string, stamp: string): string => {
    if (stamps.size >= mostKept) stamps.clear();
    stamps.set(name, stamp);
    return stamp;
  };
  return {
    keep,
    /** `bodyOf` is asked where no stamp is known; `null`: it is not there. */
    of(name: string, bodyOf: () => string | null): string {
      const known = stamps.get(name);
      if (known !== undefined) return known;
      const body = bodyOf();
      return keep(name, body === null ? nothing : stampOfBody(body));
    },
    /** It came, changed or went. */
    changed: (name: string): unknown => stamps.delete(name),
    forget: (): void => stamps.clear(),
  };
}

const mostKept = 50_000;
