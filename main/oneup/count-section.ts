import type { Section } from '../sync/record-source.ts';
import { err, ok, type Result } from '../values/result.ts';
import { readPage } from './fhir-pages.ts';
import { followable } from './follow-link.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';

/** How many the service has of a type: `Bundle.total` of a search for one (https://hl7.org/fhir/R4/bundle.html#searchset). */
export async function countSection(
  session: Session,
  apiUrl: string,
  { fhirVersion, resourceType }: Section,
  signal: AbortSignal,
): Promise<Result<number | null, OneUpFailure>> {
  const url = followable(apiUrl, `/${fhirVersion}/${encodeURIComponent(resourceType)}?_count=1`);
  if (url === null) return err(failed('untrusted-link'));
  const page = await readPage(session, apiUrl, url, signal);
  return page.ok ? ok(page.value.total) : page;
}
