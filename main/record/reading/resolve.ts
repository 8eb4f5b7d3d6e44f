import type { UnreadResource } from '../read-entry.ts';
import { Place } from './place.ts';

/** Finds `#id` in the resource itself, all else by `elsewhere`. Of what is not in the resource nothing is taken. */
export function createResolve(
  resource: Place,
  elsewhere: (reference: string) => UnreadResource | null,
): (reference: string) => Place | null {
  return (reference) => {
    if (reference.startsWith('#')) {
      const id = reference.slice(1);
      return resource.list('contained').find((one) => one.get('id').string() === id) ?? null;
    }
    const found = elsewhere(reference);
    return found === null ? null : new Place(found);
  };
}
