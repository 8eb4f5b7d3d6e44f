// What each user can read, and from when on: the parts of each connection arrive one after the other,
// by the clock alone, so that a restart in between changes nothing.
import { fhirVersions, type FhirVersion } from '../../values/fhir-version.ts';
import type { Clock } from '../../values/clock.ts';
import type { Directory } from '../directory/health-systems.ts';
import type { PracticeState } from '../state/practice-state.ts';
import { toAddedResources, type AddedResource } from './added-resource.ts';
import { collectConnection, type CollectionSpeed, type People } from './collect-connection.ts';
import { createShelf, type Shelf } from './shelf.ts';
import type { StoredResource } from './stored-resource.ts';

export interface Collection {
  readonly speed: CollectionSpeed;
  shelf(userId: number, version: FhirVersion): Shelf;
  add(userId: number, version: FhirVersion, resources: readonly AddedResource[]): void;
  /** All types that some user has. */
  typesIn(version: FhirVersion): readonly string[];
  /** To be called when a connection came. */
  changed(userId: number): void;
}

export interface CollectionOptions {
  readonly state: PracticeState;
  readonly directory: Directory;
  readonly clock: Clock;
  readonly people: People;
  readonly seed: number;
  readonly speed: CollectionSpeed;
  readonly load: number;
  readonly apiOrigin: () => string;
}

export function createCollection(options: CollectionOptions): Collection {
  const added = new Map<number, StoredResource[]>();
  const shelves = new Map<number, ReadonlyMap<FhirVersion, Shelf>>();
  const collected = new Map<string, readonly StoredResource[]>();
  const build = (userId: number): ReadonlyMap<FhirVersion, Shelf> => {
    const all = [...collectUser(userId, options, collected), ...(added.get(userId) ?? [])];
    return new Map(fhirVersions.map((version) => [version, createShelf(version, all)]));
  };
  const shelvesOf = (userId: number): ReadonlyMap<FhirVersion, Shelf> => {
    const known = shelves.get(userId) ?? build(userId);
    shelves.set(userId, known);
    return known;
  };
  return {
    speed: options.speed,
    shelf: (userId, version) => shelvesOf(userId).get(version) ?? createShelf(version, []),
    add: (userId, version, resources) => {
      const stored = toAddedResources(version, resources, options.clock.now());
      added.set(userId, [...(added.get(userId) ?? []), ...stored]);
      shelves.delete(userId);
    },
    typesIn: (version) => [
      ...new Set([
        ...[...shelves.values()].flatMap((byVersion) => byVersion.get(version)?.types ?? []),
        // Added, and not asked for yet.
        ...[...added.values()].flat().flatMap((one) => (one.version === version ? one.type : [])),
      ]),
    ],
    changed: (userId) => void shelves.delete(userId),
  };
}

/** A user's first connection bears the whole load. */
function* collectUser(
  userId: number,
  { state, directory, people, seed, speed, load, apiOrigin }: CollectionOptions,
  collected: Map<string, readonly StoredResource[]>,
): Generator<StoredResource> {
  const connections = state.connections.filter((connection) => connection.userId === userId);
  for (const connection of connections) {
    const system = directory.byId.get(connection.systemId);
    if (system === undefined) continue;
    const key = connection.patientId;
    const resources =
      collected.get(key) ??
      collectConnection(connection, system, {
        people,
        seed,
        speed,
        attachmentBase: `${apiOrigin()}/fhir/${system.fhirVersion}`,
        load: connection === connections[0] ? load : 0,
      });
    collected.set(key, resources);
    yield* resources;
  }
}
