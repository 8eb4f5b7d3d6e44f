import type { RecordSource, SourceFailure } from '../sync/record-source.ts';
import type { Clock } from '../values/clock.ts';
import { toSourceId } from '../values/ids.ts';
import { err, type Result } from '../values/result.ts';
import { readGathering } from './audit-events.ts';
import { readBinary } from './binary.ts';
import { countSection } from './count-section.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { createReadSection } from './read-section.ts';
import { readSections } from './sections.ts';
import type { Session } from './session.ts';

/** The account as a source of pages: all systems that its user connected, in the versions that 1upHealth serves. */
export function createRecordSource(parts: {
  readonly session: Session;
  readonly apiUrl: string;
  readonly clock: Clock;
}): RecordSource {
  const { session, apiUrl } = parts;
  const readSection = createReadSection(parts);
  return {
    id: toSourceId('1uphealth'),
    sections: async (signal) => forSource(await readSections(session, apiUrl, signal)),
    page: async (section, cursor, signal) => forSource(await readSection(section, cursor, signal)),
    changes: {
      count: async (section, signal) => forSource(await countSection(session, apiUrl, section, signal)),
      since: async (section, after, signal) => forSource(await readSection(section, { after }, signal)),
    },
    attachment: async ({ fhirVersion }, url, signal) =>
      forSource(await readBinary(session, apiUrl, { version: fhirVersion, url, signal })),
    gathering: async (since, signal) => forSource(await readGathering(session, apiUrl, since, signal)),
  };
}

const forSource = <T>(result: Result<T, OneUpFailure>): Result<T, SourceFailure> =>
  result.ok ? result : err({ ...result.error, code: sourceCodes[result.error.code] });

/** A reading knows fewer ways to fail than the client; the words stay those of what happened. */
const sourceCodes: Readonly<Record<OneUpFailure['code'], SourceFailure['code']>> = {
  offline: 'offline',
  'insecure-connection': 'unavailable',
  'time-out': 'unavailable',
  unavailable: 'unavailable',
  'service-closed': 'unavailable',
  'too-many-requests': 'too-many-requests',
  'outside-usa': 'outside-usa',
  'wrong-credentials': 'sign-in-again',
  'sign-in-again': 'sign-in-again',
  refused: 'refused',
  'not-offered': 'not-offered',
  'not-found': 'not-offered',
  gone: 'not-offered',
  'end-of-window': 'end-of-window',
  'untrusted-link': 'untrusted-link',
  'repeated-link': 'unreadable-answer',
  'too-large': 'too-large',
  'unreadable-answer': 'unreadable-answer',
  'bad-address': 'untrusted-link',
  aborted: 'aborted',
  // The person may unlock it at any time.
  'keychain-missing': 'unavailable',
  'keychain-locked': 'unavailable',
  'keychain-broken': 'unavailable',
};
