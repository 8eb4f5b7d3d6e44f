import { practiceLogins, resourcesAt } from '../../../../main/practice/people/people.ts';
import type { ServedResource } from '../../../../main/practice/people/served-resource.ts';
import type { FhirVersion } from '../../../../main/values/fhir-version.ts';

export const today = '2026-11-23';
export const people = practiceLogins.map(({ personId, login }) => [login, personId] as const);
export const shares = [0, 1, 2] as const;

/** What a health system of this version and share serves of a person, as the service hands it out in the end. */
export function chartOf(
  personId: string,
  fhirVersion: FhirVersion,
  share: 0 | 1 | 2,
  seed = 1,
): readonly ServedResource[] {
  return resourcesAt(
    personId,
    {
      ...{ systemId: 4700 + share, systemName: 'A hospital', fhirVersion, share, patientId: 'abc123def456' },
      resourceUrl: 'https://fhir.a-hospital.example/base',
      attachmentBase: 'http://127.0.0.1:1/fhir/r4',
    },
    { seed, today },
  );
}

/** The last revision of each. */
export function latest(served: readonly ServedResource[]): ReadonlyMap<string, ServedResource['resource']> {
  const inOrder = served.toSorted((a, b) => a.part - b.part);
  return new Map(inOrder.map(({ resource }) => [`${resource.resourceType}/${resource.id}`, resource]));
}

export function leaves(value: unknown, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, path));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => leaves(one, path === '' ? name : `${path}.${name}`));
  }
  return typeof value === 'string' || typeof value === 'number' ? [{ path, text: String(value) }] : [];
}
