// Where in a resource a search looks, over DSTU2, STU3 and R4 (https://hl7.org/fhir/R4/searchparameter-registry.html).
import type { Place } from '../reading/place.ts';
import { spanOf, type Span } from './date-asked.ts';

/** `date` of each type that has one: the first of these that is there. `effective` stands for `effective[x]`. */
const dates: Readonly<Record<string, readonly string[]>> = {
  AllergyIntolerance: ['recordedDate', 'assertedDate'],
  Appointment: ['start'],
  AuditEvent: ['recorded'],
  CarePlan: ['period'],
  CareTeam: ['period'],
  Composition: ['date'],
  DiagnosticReport: ['effective'],
  DocumentReference: ['date', 'indexed', 'created'],
  Encounter: ['period'],
  FamilyMemberHistory: ['date'],
  Immunization: ['occurrence', 'date'],
  List: ['date'],
  Observation: ['effective'],
  Procedure: ['performed'],
};

export const typesWithDate: readonly string[] = Object.keys(dates);

/** When it happened; `null`: it says nothing of that, or nothing that is a date. */
export function dateSpan(resourceType: string, resource: Place): Span | null {
  const names = Object.hasOwn(dates, resourceType) ? (dates[resourceType] ?? []) : [];
  for (const name of names) {
    const place = resource.get(name).isThere ? resource.get(name) : resource.choice(name)?.place;
    const span = place === undefined ? null : spanOfPlace(place);
    if (span !== null) return span;
  }
  return null;
}

/** A date, a Period, or a Timing from its first event to its last. */
function spanOfPlace(place: Place): Span | null {
  const text = place.string();
  if (text !== null) return spanOf(text);
  const moments = place.list('event').flatMap((event) => spanOf(event.string() ?? '') ?? []);
  const [start, end] = ['start', 'end'].map((name) => spanOf(place.get(name).string() ?? ''));
  if (start !== null || end !== null)
    return { from: start?.from ?? Number.NEGATIVE_INFINITY, to: end?.to ?? Number.POSITIVE_INFINITY };
  if (moments.length === 0) return null;
  return { from: Math.min(...moments.map(({ from }) => from)), to: Math.max(...moments.map(({ to }) => to)) };
}

/** What it is about: the concepts that `code` looks at. */
export const codePlaces = (resource: Place): readonly Place[] => [
  ...['code', 'vaccineCode', 'medicationCodeableConcept', 'substance'].flatMap((name) => resource.list(name)),
  ...resource.list('condition').flatMap((condition) => condition.list('code')),
];

export const categoryPlaces = (resource: Place): readonly Place[] => resource.list('category');
