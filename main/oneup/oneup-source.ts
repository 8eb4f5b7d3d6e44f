import type { RecordSource, SourceFailure } from '../sync/record-source.ts';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import { toSourceId } from '../values/ids.ts';
import { err, ok, type Result } from '../values/result.ts';
import { gatheringOf } from './audit-events.ts';
import { readBinary, readFhir, readPage } from './fhir.ts';
import { failed } from './one-up-failure.ts';
import { offeredSections } from './sections.ts';
import type { Session, SessionFailure } from './session.ts';

/** The account as a source of pages: all systems that its user connected, in the versions that 1upHealth serves. */
export function createOneUpSource(session: Session, apiUrl: string): RecordSource {
  const metadata = (version: FhirVersion, signal: AbortSignal) =>
    readFhir(session, apiUrl, { version, query: 'metadata', signal });
  return {
    id: toSourceId('1uphealth'),
    async sections(signal) {
      const statements = await Promise.all(fhirVersions.map((version) => metadata(version, signal)));
      const lost = statements.find((statement) => !statement.ok && stopsAll(statement.error));
      if (lost !== undefined && !lost.ok) return err(asSourceFailure(lost.error));
      return ok(
        fhirVersions.flatMap((version, index) => {
          const statement = statements[index];
          return offeredSections(version, statement?.ok ? statement.value : null);
        }),
      );
    },
    async page({ fhirVersion, resourceType }, cursor, signal) {
      const pathAndQuery = cursor ?? `/${fhirVersion}/${encodeURIComponent(resourceType)}?_count=100`;
      return forSource(await readPage(session, apiUrl, { pathAndQuery, signal }));
    },
    attachment: async (_section, url, signal) => forSource(await readBinary(session, apiUrl, { url, signal })),
    async gathering(since, signal) {
      const query = `AuditEvent?recorded=ge${encodeURIComponent(since)}&_count=100`;
      const events = await readFhir(session, apiUrl, { version: 'r4', query, signal });
      if (events.ok) return ok(gatheringOf(events.value));
      // Not there for everyone.
      if (events.error.code === 'not-offered' || events.error.code === 'refused') return ok({ state: 'unknown' });
      return err(asSourceFailure(events.error));
    },
  };
}

const stopsAll = ({ code }: SessionFailure): boolean =>
  code === 'offline' || code === 'sign-in-again' || code === 'aborted';

function forSource<T>(result: Result<T, SessionFailure>): Result<T, SourceFailure> {
  return result.ok ? result : err(asSourceFailure(result.error));
}

/** The keychain's failures, and those of credentials, are for a reading all the same: it must be signed in again. */
function asSourceFailure(failure: SessionFailure): SourceFailure {
  const { code } = failure;
  switch (code) {
    case 'offline':
    case 'unavailable':
    case 'too-many-requests':
    case 'sign-in-again':
    case 'refused':
    case 'not-offered':
    case 'end-of-window':
    case 'untrusted-link':
    case 'too-large':
    case 'unreadable-answer':
    case 'outside-usa':
    case 'aborted':
      return { ...failure, code };
    case 'service-closed':
      return { ...failed('unavailable'), code: 'unavailable', message: failure.message };
    default:
      return { code: 'sign-in-again', message: failure.message };
  }
}
