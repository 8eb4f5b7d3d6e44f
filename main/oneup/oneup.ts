// The 1upHealth API: one file for each endpoint of the guide, one `http` beneath them. What comes back is checked at this
// edge, and what fails is a value with words for the patient.
import type { RecordSource } from '../sync/record-source.ts';
import type { Clock } from '../values/clock.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import { ok, type Result } from '../values/result.ts';
import type { AccountStore, Credentials } from './account-store.ts';
import { readBinary } from './binary.ts';
import { connectUrl, type ConnectAddress } from './connect-url.ts';
import type { Endpoints } from './endpoints.ts';
import { everythingAddress, type EverythingOptions } from './everything.ts';
import { readPages, type FhirPage } from './fhir-pages.ts';
import { fhirAddress, readFhir } from './fhir-read.ts';
import { createHttp, defaultLimits, type HttpLimits } from './http.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { reachApi } from './reach.ts';
import { createRecordSource } from './record-source.ts';
import { createSearchSystems, type SearchSystems } from './search-systems.ts';
import { createSession } from './session.ts';
import type { HealthSystem } from './system-row.ts';
import { systemsByZip } from './systems-by-zip.ts';
import { createTokenKeeper } from './token-keeper.ts';

export type { AccountStore, Credentials, Tokens } from './account-store.ts';
export { checkCredentials } from './check-credentials.ts';
export type { Endpoints } from './endpoints.ts';
export type { OneUpFailure } from './one-up-failure.ts';
export type { HealthSystem } from './system-row.ts';

/** Signs in by itself, whichever call comes first: makes a user, or asks for a new code for the one that is kept. */
export interface OneUp {
  /** Letters, digits, blanks and `'` of what was typed; nothing typed gives all systems. */
  readonly searchSystems: SearchSystems;
  /** Five digits, or five and four. */
  systemsByZip(zip: string, signal: AbortSignal): Promise<Result<readonly HealthSystem[], OneUpFailure>>;
  connectUrl(systemId: number, signal: AbortSignal): Promise<Result<ConnectAddress, OneUpFailure>>;
  /** Any read or search of the guide, such as `Observation?code=29308-4`: the text that came back. */
  read(version: FhirVersion, query: string, signal: AbortSignal): Promise<Result<string, OneUpFailure>>;
  /** All pages of a search, one by one. A failure is the last that comes. */
  pages(version: FhirVersion, query: string, signal: AbortSignal): AsyncIterable<Result<FhirPage, OneUpFailure>>;
  everything(
    version: FhirVersion,
    patientId: string,
    signal: AbortSignal,
    options?: EverythingOptions,
  ): AsyncIterable<Result<FhirPage, OneUpFailure>>;
  /** A document's content as the text of a Binary resource, by the address that a resource of this version named. */
  binary(version: FhirVersion, url: string, signal: AbortSignal): Promise<Result<string, OneUpFailure>>;
  recordSource(): RecordSource;
  /** Whether the API answers at all; no credential is sent. */
  reach(signal: AbortSignal): Promise<boolean>;
}

export interface OneUpParts {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly account: AccountStore;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly limits?: Partial<HttpLimits>;
  /** Told after each request that was answered, and after each that was not. */
  readonly onReachability?: (found: 'reachable' | 'unreachable') => void;
}

export function createOneUp(parts: OneUpParts): OneUp {
  const { endpoints, clock } = parts;
  const { apiUrl, searchUrl } = endpoints;
  const { clientId, clientSecret } = parts.credentials;
  const limits = { ...defaultLimits, ...parts.limits };
  const http = createHttp({ ...parts, limits, onReachability: parts.onReachability ?? (() => undefined) });
  const session = createSession(http, createTokenKeeper({ ...parts, ...endpoints, http, clientId, clientSecret }));
  const source = createRecordSource({ session, apiUrl, clock });
  return {
    searchSystems: createSearchSystems(session, searchUrl),
    systemsByZip: (zip, signal) => systemsByZip(session, searchUrl, { zip, signal }),
    connectUrl: (systemId, signal) => connectUrl({ session, endpoints, clientId }, systemId, signal),
    async read(version, query, signal) {
      const answer = await readFhir(session, apiUrl, { version, query, signal });
      return answer.ok ? ok(answer.value.text) : answer;
    },
    pages: (version, query, signal) => readPages(session, apiUrl, fhirAddress(apiUrl, version, query), signal),
    everything: (version, patientId, signal, options) =>
      readPages(session, apiUrl, everythingAddress(apiUrl, version, patientId, options), signal),
    binary: (version, url, signal) => readBinary(session, apiUrl, { version, url, signal }),
    recordSource: () => source,
    reach: (signal) => reachApi(http, apiUrl, signal),
  };
}
