import { readEntry, type UnreadResource } from '../../../main/record/read-entry.ts';
import type { Entry } from '../../../main/values/entry.ts';
import type { FhirVersion } from '../../../main/values/fhir-version.ts';

/** Reads one resource; what it points to is found among `others` by "Type/id". */
export function read(
  resource: UnreadResource,
  fhirVersion: FhirVersion = 'r4',
  others: Readonly<Record<string, UnreadResource>> = {},
): Entry {
  return readEntry(resource, { fhirVersion, resolve: (reference) => others[reference] ?? null });
}

/** The text of each field, by its label. */
export const fieldsOf = ({ fields }: Entry): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map(({ label, text }) => [label, text]));

export const concept = (text: string, code = 'c', system = 'http://loinc.org') => ({
  text,
  coding: [{ system, code, display: text }],
});
