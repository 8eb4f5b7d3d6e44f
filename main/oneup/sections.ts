import { z } from 'zod';
import type { Section } from '../sync/record-source.ts';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import { err, ok, type Result } from '../values/result.ts';
import { readFhir } from './fhir-read.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';
import { typesToRead, usualTypes } from './types-to-read.ts';

const statement = z.object({
  rest: z.array(z.object({ resource: z.array(z.object({ type: z.string() })) })).min(1),
});

/** Where there is no statement that can be read, the usual types are tried; other failures stand for the whole service. */
const noStatement = new Set<OneUpFailure['code']>([
  ...(['not-offered', 'not-found', 'refused', 'unreadable-answer', 'too-large'] as const),
  // The gateway's word for callers abroad is also its word for addresses that it does not know.
  'outside-usa',
]);

/**
 * What the account may have: each version's own statement (`GET /{version}/metadata`) less what is about nobody.
 * Patients of all versions come first, because all else is attributed through them.
 */
export async function readSections(
  session: Session,
  apiUrl: string,
  signal: AbortSignal,
): Promise<Result<readonly Section[], OneUpFailure>> {
  const read = await Promise.all(
    fhirVersions.map(async (version) => ({ version, types: await typesOf(session, apiUrl, version, signal) })),
  );
  const sections: Section[] = fhirVersions.map((fhirVersion) => ({ fhirVersion, resourceType: 'Patient' }));
  for (const { version: fhirVersion, types } of read) {
    if (!types.ok) return types;
    sections.push(...types.value.map((resourceType) => ({ fhirVersion, resourceType })));
  }
  return ok(sections);
}

async function typesOf(
  session: Session,
  apiUrl: string,
  version: FhirVersion,
  signal: AbortSignal,
): Promise<Result<readonly string[], OneUpFailure>> {
  const answer = await readFhir(session, apiUrl, { version, query: 'metadata', signal });
  if (!answer.ok) return noStatement.has(answer.error.code) ? ok(usualTypes[version]) : err(answer.error);
  const parsed = statement.safeParse(answer.value.resource);
  if (!parsed.success) return ok(usualTypes[version]);
  return ok(typesToRead(parsed.data.rest.flatMap(({ resource }) => resource.map(({ type }) => type))));
}
