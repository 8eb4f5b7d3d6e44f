import type { Place } from './place.ts';

/**
 * The reference of the one visit that a resource belongs to: `encounter`, `context` in STU3, the context of a document, or
 * that of all items of a bill. `null`: it names none, or several.
 */
export function visitOf(resource: Place): string | null {
  const context = resource.get('context');
  const places = [
    ...resource.list('encounter'),
    ...resource.list('context'),
    ...(context.isObject ? context.list('encounter') : []),
    ...resource.list('item').flatMap((one) => one.list('encounter')),
  ];
  const named = new Set(places.flatMap((place) => place.get('reference').string() ?? []).filter(isVisit));
  const [visit] = named;
  return named.size === 1 && visit !== undefined ? visit : null;
}

/** `context` may be an episode of care as well. */
const isVisit = (reference: string): boolean => /(^|\/)Encounter\/|^urn:uuid:/.test(reference);
