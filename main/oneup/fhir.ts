import { z } from 'zod';
import type { FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Result } from '../values/result.ts';
import { followable } from './follow-link.ts';
import { failed } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';
import type { Session, SessionFailure } from './session.ts';

/** Of a Bundle only what paging needs; its text goes on untouched. */
const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  total: z.number().int().nonnegative().optional().catch(undefined),
  link: z
    .array(z.object({ relation: z.string(), url: z.string() }))
    .optional()
    .catch(undefined),
});

export interface FhirPage {
  readonly text: string;
  /** Path and query of the next page, checked to be of this API; `null` after the last. */
  readonly nextCursor: string | null;
  readonly total: number | null;
}

/** Any read or search of the guide, such as `Patient`, `Observation?code=29308-4` or `Binary/abc`, as text. */
export async function readFhir(
  session: Session,
  apiUrl: string,
  request: { readonly version: FhirVersion; readonly query: string; readonly signal: AbortSignal },
): Promise<Result<string, SessionFailure>> {
  const base = `${apiUrl}/${request.version}/`;
  const url = followable(apiUrl, `${base}${request.query}`);
  return url !== null && url.href.startsWith(base)
    ? readText(session, url, request.signal)
    : err(failed('bad-address'));
}

/** One page of a search: `cursor` is what the page before gave, and is checked as if it came from outside. */
export async function readPage(
  session: Session,
  apiUrl: string,
  request: { readonly pathAndQuery: string; readonly signal: AbortSignal },
): Promise<Result<FhirPage, SessionFailure>> {
  const url = followable(apiUrl, request.pathAndQuery);
  if (url === null) return err(failed('untrusted-link'));
  const text = await readText(session, url, request.signal);
  if (!text.ok) return text;
  const bundle = readJson(text.value, bundleSchema);
  if (!bundle.ok) return bundle;
  const next = bundle.value.link?.find(({ relation }) => relation === 'next')?.url ?? null;
  const followed = next === null ? null : followable(apiUrl, next);
  if (next !== null && followed === null) return err(failed('untrusted-link'));
  return ok({
    text: text.value,
    nextCursor: followed === null || followed.href === url.href ? null : `${followed.pathname}${followed.search}`,
    total: bundle.value.total ?? null,
  });
}

/** A Binary by the address that a resource named, in either form (`/fhir/r4/Binary/…`, `/r4/Binary/…`). */
export async function readBinary(
  session: Session,
  apiUrl: string,
  request: { readonly url: string; readonly signal: AbortSignal },
): Promise<Result<string, SessionFailure>> {
  const url = followable(apiUrl, request.url);
  const isBinary = url !== null && /^\/(fhir\/)?(dstu2|stu3|r4)\/Binary\/[A-Za-z0-9.-]{1,128}$/.test(url.pathname);
  return url !== null && isBinary ? readText(session, url, request.signal) : err(failed('untrusted-link'));
}

async function readText(session: Session, url: URL, signal: AbortSignal): Promise<Result<string, SessionFailure>> {
  const answer = await session.ask({ method: 'GET', url, signal });
  if (!answer.ok) return answer;
  return isSuccess(answer.value) ? ok(answer.value.text) : err(failureOfStatus(answer.value));
}
