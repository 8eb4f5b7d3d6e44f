import type { UnreadResource } from '../../record/read-entry.ts';

export interface ReferenceTarget {
  /** `anyType` for a reference that does not tell it. */
  readonly resourceType: string;
  readonly id: string;
}

/** Stands for the type of what a `urn:uuid:` leads to: no type is called so. */
export const anyType = '*';

const target = /^(?:https?:\/\/[^?#]*\/)?([A-Z][A-Za-z]{1,63})\/([^/?#\s]{1,256})(?:\/_history\/[^/?#\s]+)?$/;

/**
 * What a relative or absolute reference leads to, or a `urn:uuid:` by the id that the resource has too
 * (https://hl7.org/fhir/R4/bundle.html#references); `null` for contained ones and anything else.
 */
export function parseReference(reference: string): ReferenceTarget | null {
  const [, uuid] = /^urn:uuid:([0-9a-f-]{36})$/i.exec(reference) ?? [];
  if (uuid !== undefined) return { resourceType: anyType, id: uuid };
  const [, resourceType, id] = target.exec(reference) ?? [];
  return resourceType === undefined || id === undefined ? null : { resourceType, id };
}

/** Elements that say whose a resource is, over all types and versions. */
const patientElements = ['patient', 'subject', 'beneficiary', 'individual', 'for'];

/** The id of the one Patient that a resource is about; `null` if it names none, or several. */
export function referencedPatient(resource: UnreadResource): string | null {
  const named = patientElements.flatMap((element) => patientIds(resource[element]));
  const ids = new Set(named.length > 0 ? named : participants(resource));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** Appointments name the patient among those who take part. */
function participants(resource: UnreadResource): string[] {
  const list = resource['participant'];
  return Array.isArray(list) ? list.flatMap((one) => patientIds(member(one, 'actor'))) : [];
}

function patientIds(value: unknown): string[] {
  const references = Array.isArray(value) ? value : [value];
  return references.flatMap((one: unknown) => {
    const reference = member(one, 'reference');
    const found = typeof reference === 'string' ? parseReference(reference) : null;
    return found?.resourceType === 'Patient' ? [found.id] : [];
  });
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
