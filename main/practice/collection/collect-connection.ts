import { createHash } from 'node:crypto';

import type { HealthSystem } from '../directory/health-systems.ts';
import type { extraResources, PracticeSite, resourcesAt, ServedResource } from '../people/people.ts';
import type { PracticeConnection } from '../state/practice-state.ts';
import { provenanceOf } from './provenance.ts';
import type { StoredResource } from './stored-resource.ts';

/** Milliseconds after the connection at which each part of the record is there. */
export const partDelays = { instant: [0, 0, 0, 0], moments: [800, 2_500, 5_000, 7_500] } as const;

export type CollectionSpeed = keyof typeof partDelays;

/** Whose records there are to collect. */
export interface People {
  readonly resourcesAt: typeof resourcesAt;
  readonly extraResources: typeof extraResources;
}

export interface CollectingOptions {
  readonly people: People;
  readonly seed: number;
  readonly speed: CollectionSpeed;
  readonly attachmentBase: string;
  /** Further resources, for load. */
  readonly load: number;
}

/** When the part of a connection's record arrives, in milliseconds since 1970. */
export const arrivalOf = ({ connectedAt }: PracticeConnection, part: number, speed: CollectionSpeed): number =>
  connectedAt + (partDelays[speed][part] ?? partDelays[speed][3]);

/** A Patient's id is its own for each user and system, as the real service has it. */
export const patientIdOf = (userId: number, systemId: number, personId: string): string =>
  createHash('sha256').update(`${userId} ${systemId} ${personId}`).digest('hex').slice(0, 12);

/** What a connection brings, each with the moment from which on it can be read. */
export function collectConnection(
  connection: PracticeConnection,
  system: HealthSystem,
  options: CollectingOptions,
): readonly StoredResource[] {
  const { personId, patientId, systemId, today } = connection;
  const { fhirVersion, resourceUrl, share, name: systemName } = system;
  const { attachmentBase, seed, load, speed, people } = options;
  const site: PracticeSite = { systemId, systemName, fhirVersion, resourceUrl, patientId, attachmentBase, share };
  const stored: StoredResource[] = [];
  const store = (served: ServedResource): number => {
    const arrivesAt = arrivalOf(connection, served.part, speed);
    return stored.push(toStored(served, arrivesAt, { version: fhirVersion, patientId }));
  };
  for (const served of people.resourcesAt(personId, site, { seed, today })) store(served);
  if (load > 0) for (const served of people.extraResources(personId, site, { seed, today, count: load })) store(served);
  return fhirVersion === 'r4' ? [...stored, ...provenanceOf(stored, connection)] : stored;
}

/** `meta.lastUpdated` is when the service wrote it: that is what `_lastUpdated` asks for. */
function toStored(
  { resource }: ServedResource,
  arrivesAt: number,
  place: Pick<StoredResource, 'version' | 'patientId'>,
): StoredResource {
  const lastUpdated = new Date(arrivesAt).toISOString();
  const text = JSON.stringify({ ...resource, meta: { ...resource.meta, lastUpdated } });
  return { ...place, type: resource.resourceType, id: resource.id, arrivesAt, lastUpdated: arrivesAt, text };
}
