import { z } from 'zod';
import type { FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Result } from '../values/result.ts';
import { readAt } from './fhir-read.ts';
import { followable } from './follow-link.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';

const binaryPath = /^(\/fhir)?\/(dstu2|stu3|r4)\/Binary\/[A-Za-z0-9.-]{1,128}(\/_history\/[A-Za-z0-9.-]{1,64})?$/;

const binary = z.object({ resourceType: z.literal('Binary') });

/**
 * A document's content by the address that a resource named: absolute in either form (`/fhir/{version}/Binary/{id}`,
 * `/{version}/Binary/{id}`) on the API's own origin, or relative to its version. All else is not asked.
 */
export async function readBinary(
  session: Session,
  apiUrl: string,
  request: { readonly version: FhirVersion; readonly url: string; readonly signal: AbortSignal },
): Promise<Result<string, OneUpFailure>> {
  const url = followable(apiUrl, request.url, `${apiUrl}/${request.version}/`);
  if (url === null || !binaryPath.test(url.pathname)) return err(failed('untrusted-link'));
  const answer = await readAt(session, url, request.signal);
  if (!answer.ok) return answer;
  return binary.safeParse(answer.value.resource).success ? ok(answer.value.text) : err(failed('unreadable-answer'));
}
