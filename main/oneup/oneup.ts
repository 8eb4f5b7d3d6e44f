// The 1upHealth API: one file for each endpoint of the guide, one `http` beneath them. What comes back is checked at this edge,
// what fails is a value with words for the patient.
import type { RecordSource } from '../sync/record-source.ts';
import type { Clock } from '../values/clock.ts';
import type { FhirVersion } from '../values/fhir-version.ts';
import type { Result } from '../values/result.ts';
import type { Credentials } from './check-credentials.ts';
import { connectUrl, type ConnectAddress } from './connect-url.ts';
import type { Endpoints } from './endpoints.ts';
import { readFhir } from './fhir.ts';
import { createHttp, defaultLimits, type HttpLimits } from './http.ts';
import { createOneUpSource } from './oneup-source.ts';
import { createSession, type AccountStore, type SessionFailure } from './session.ts';
import { searchSystems, systemsByZip, type HealthSystem, type SystemRows } from './system-search.ts';

export { checkCredentials, type Credentials } from './check-credentials.ts';
export type { Endpoints } from './endpoints.ts';
export type { AccountStore } from './session.ts';
export type { HealthSystem } from './system-search.ts';

export interface OneUp {
  searchSystems(query: string, offset: number, signal: AbortSignal): Promise<Result<SystemRows, SessionFailure>>;
  systemsByZip(zip: string, signal: AbortSignal): Promise<Result<readonly HealthSystem[], SessionFailure>>;
  connectUrl(systemId: number, signal: AbortSignal): Promise<Result<ConnectAddress, SessionFailure>>;
  /** Any FHIR read or search of the guide, as the text that came back: `read('r4', 'Observation?code=29308-4', …)`. */
  read(version: FhirVersion, query: string, signal: AbortSignal): Promise<Result<string, SessionFailure>>;
  recordSource(): RecordSource;
  /** Whether the API answers at all; no credential is sent. */
  reach(signal: AbortSignal): Promise<boolean>;
}

export function createOneUp(parts: {
  readonly endpoints: Endpoints;
  readonly credentials: Credentials;
  readonly account: AccountStore;
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly limits?: Partial<HttpLimits>;
  readonly onReachability?: (found: 'reachable' | 'unreachable') => void;
}): OneUp {
  const { endpoints, credentials, account, clock, randomBytes } = parts;
  const { apiUrl, authUrl, searchUrl } = endpoints;
  const { clientId, clientSecret } = credentials;
  const http = createHttp({
    fetch: parts.fetch,
    clock,
    limits: { ...defaultLimits, ...parts.limits },
    onReachability: parts.onReachability ?? (() => undefined),
  });
  const session = createSession({ http, clock, account, apiUrl, authUrl, clientId, clientSecret, randomBytes });
  const source = createOneUpSource(session, apiUrl);
  return {
    searchSystems: (query, offset, signal) => searchSystems(session, searchUrl, { query, offset, signal }),
    systemsByZip: (zip, signal) => systemsByZip(session, searchUrl, { zip, signal }),
    connectUrl: (systemId, signal) => connectUrl(session, { apiUrl, searchUrl, clientId }, { systemId, signal }),
    read: (version, query, signal) => readFhir(session, apiUrl, { version, query, signal }),
    recordSource: () => source,
    async reach(signal) {
      const answer = await http.ask({ method: 'HEAD', url: new URL(apiUrl), signal });
      return answer.ok;
    },
  };
}
