// A 1upHealth of our own on loopback, with made-up people: for looking around without an account, and for the tests.
// This file opens its sites, one origin each, and gives them the endpoints; each endpoint has a file of its own.
import { readFileSync } from 'node:fs';

import type { FhirVersion } from '../values/fhir-version.ts';
import type { Failure, Result } from '../values/result.ts';
import { resourcesOfFile, type AddedResource } from './collection/added-resource.ts';
import { connectDirectly } from './connect/connect-directly.ts';
import { createService } from './create-service.ts';
import { lookAroundSystemIds } from './directory/health-systems.ts';
import type { Faults } from './faults/faults.ts';
import { openSites } from './open-sites.ts';
import type { PracticeOptions } from './practice-options.ts';
import { recordTraffic, type RecordedRequest } from './serve/traffic.ts';

export type { FaultName } from './faults/faults.ts';
export type { PracticeOptions } from './practice-options.ts';
export type { RecordedRequest } from './serve/traffic.ts';

export interface PracticeCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** What the service is once it runs: plain data, the same in this thread and beyond. */
export interface PracticeAddresses {
  readonly apiUrl: string;
  readonly authUrl: string;
  readonly searchUrl: string;
  readonly healthSystemOrigin: string;
  readonly identityProviderOrigin: string;
  readonly credentials: PracticeCredentials;
  /** Three systems in three versions, for the welcome's "look around". */
  readonly lookAroundSystems: readonly { readonly id: number; readonly name: string }[];
}

export interface Practice extends PracticeAddresses {
  readonly faults: Faults;
  /** What was asked of all sites, the last 5,000 requests. */
  readonly traffic: readonly RecordedRequest[];
  /** Connects a person at a system as if he had signed in and allowed it. `login` as in `practiceLogins`. */
  connectDirectly(
    appUserId: string,
    login: string,
    systemId: number,
  ): Result<null, Failure<'unknown-user' | 'unknown-login' | 'unknown-system'>>;
  /** Serves further resources to the user, at once. Text goes out byte for byte. Throws for an unknown user. */
  addResources(appUserId: string, version: FhirVersion, resources: readonly AddedResource[]): void;
  /** The same with a file that holds a Bundle or one resource. */
  loadFile(appUserId: string, version: FhirVersion, file: string): void;
  stop(): Promise<void>;
}

/** Rejects if no port can be had. */
export async function startPractice(options: PracticeOptions): Promise<Practice> {
  const traffic = recordTraffic();
  const stopped = new AbortController();
  const { service, opened } = createService(options, stopped.signal);
  const sites = await openSites(service, { port: options.port ?? 0, traffic });
  opened(sites.origins);
  const { state } = service.file;
  const userIdOf = (appUserId: string): number => {
    const user = state.users.find((known) => known.appUserId === appUserId);
    if (user === undefined) throw new Error('The practice service does not know this user');
    return user.id;
  };
  const addResources: Practice['addResources'] = (appUserId, version, resources) =>
    service.collection.add(userIdOf(appUserId), version, resources);
  return {
    apiUrl: sites.origins.api,
    authUrl: sites.origins.auth,
    searchUrl: sites.origins.search,
    healthSystemOrigin: sites.origins.healthSystem,
    identityProviderOrigin: sites.origins.identityProvider,
    credentials: { ...state.credentials, redirectUri: service.settings.redirectUris[0] },
    lookAroundSystems: lookAroundSystemIds.map((id) => ({ id, name: service.directory.byId.get(id)?.name ?? '' })),
    faults: {
      otherOrigin: sites.origins.other,
      set: (name, setting) => service.faults.board.set(name, setting),
      clear: (name) => service.faults.board.clear(name),
    },
    traffic: traffic.requests,
    connectDirectly: (appUserId, login, systemId) => connectDirectly(service, appUserId, login, systemId),
    addResources,
    loadFile: (appUserId, version, file) =>
      addResources(appUserId, version, resourcesOfFile(readFileSync(file, 'utf8'))),
    stop: () => {
      stopped.abort();
      return sites.close();
    },
  };
}
