import type { FhirVersion } from '../values/fhir-version.ts';
import { err, type Result } from '../values/result.ts';
import { readFhirAnswer, type FhirAnswer } from './fhir-answer.ts';
import { followable } from './follow-link.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';

/**
 * The address of a read or search of the guide, such as `Patient`, `Observation?code=http://loinc.org|29308-4` or
 * `Binary/abc`, within one version; `null` for what leads out of it.
 */
export function fhirAddress(apiUrl: string, version: FhirVersion, query: string): URL | null {
  const base = `${apiUrl}/${version}/`;
  const encoded = query.replaceAll('|', '%7C').replaceAll(' ', '%20');
  const url = encoded.startsWith('/') ? null : followable(apiUrl, encoded, base);
  return url?.href.startsWith(base) === true ? url : null;
}

/** `GET /{version}/…`: a resource or a Bundle. */
export async function readFhir(
  session: Session,
  apiUrl: string,
  request: { readonly version: FhirVersion; readonly query: string; readonly signal: AbortSignal },
): Promise<Result<FhirAnswer, OneUpFailure>> {
  const url = fhirAddress(apiUrl, request.version, request.query);
  return url === null ? err(failed('bad-address')) : readAt(session, url, request.signal);
}

export async function readAt(
  session: Session,
  url: URL,
  signal: AbortSignal,
): Promise<Result<FhirAnswer, OneUpFailure>> {
  const answer = await session.ask({ method: 'GET', url, signal });
  return answer.ok ? readFhirAnswer(answer.value) : answer;
}
