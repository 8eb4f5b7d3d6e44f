import { createHash } from 'node:crypto';
import { z } from 'zod';

import type { FhirVersion } from '../../values/fhir-version.ts';
import type { StoredResource } from './stored-resource.ts';

/** What a test gives the service to serve: an object, or text that goes out byte for byte. */
export type AddedResource = string | Readonly<Record<string, unknown>>;

const resourceSchema = z.looseObject({
  resourceType: z.string().min(1),
  id: z.string().min(1).optional(),
  meta: z.looseObject({ versionId: z.string().optional(), lastUpdated: z.string().optional() }).optional(),
});

const bundleSchema = z.object({
  entry: z.array(z.object({ fullUrl: z.string().optional(), resource: z.looseObject({}).optional() })).default([]),
});

/**
 * As a server does that takes resources in: one without an id gets one, one without `meta` gets that.
 * Text is left as it is. Throws for what is no resource: tests alone call this.
 */
export function toAddedResources(
  version: FhirVersion,
  resources: readonly AddedResource[],
  now: number,
): readonly StoredResource[] {
  const stored = resources.map((added, at): StoredResource => {
    const parsed = resourceSchema.parse(typeof added === 'string' ? JSON.parse(added) : added);
    const whole = typeof added === 'string' ? added : JSON.stringify(parsed);
    const id = parsed.id ?? createHash('sha256').update(`${at} ${whole}`).digest('hex').slice(0, 16);
    const lastUpdated = parsed.meta?.lastUpdated ?? new Date(now).toISOString();
    const meta = { versionId: '9000000000000', ...parsed.meta, lastUpdated };
    const text = typeof added === 'string' ? added : JSON.stringify({ ...parsed, id, meta });
    return {
      version,
      type: parsed.resourceType,
      id,
      patientId: null,
      arrivesAt: now,
      lastUpdated: Date.parse(lastUpdated),
      text,
    };
  });
  const patients = stored.filter(({ type }) => type === 'Patient').map(({ id }) => id);
  return stored.map((resource) => ({ ...resource, patientId: patientOf(resource, patients) }));
}

/** A Bundle's resources, or the one resource that the file holds. The uuid of an entry is the id of what has none. */
export function resourcesOfFile(text: string): readonly AddedResource[] {
  const value: unknown = JSON.parse(text);
  const single = z.looseObject({ resourceType: z.string() }).parse(value);
  if (single.resourceType !== 'Bundle') return [single];
  return bundleSchema.parse(value).entry.flatMap(({ fullUrl, resource }) => {
    const uuid = /^urn:uuid:(.+)$/.exec(fullUrl ?? '')?.[1];
    if (resource === undefined) return [];
    return [uuid === undefined ? resource : { id: uuid, ...resource }];
  });
}

function patientOf({ type, id, text }: StoredResource, patients: readonly string[]): string | null {
  if (type === 'Patient') return id;
  const named = patients.find((patient) => text.includes(`"Patient/${patient}"`));
  return named ?? (patients.length === 1 ? (patients[0] ?? null) : null);
}
