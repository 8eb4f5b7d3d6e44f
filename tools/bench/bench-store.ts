import { openRecordStore } from '../../main/store/open-record-store.ts';
import type { PageToStore, RecordStore } from '../../main/store/record-store.ts';
import { toSourceId } from '../../main/values/ids.ts';
import { systemClock } from '../../main/values/system-clock.ts';
import type { MadePage } from './made-up/record.ts';

/** Of made-up records: no secret. */
export const benchKey = '5a'.repeat(32);
export const benchSource = toSourceId('bench');

/** The app's own store, in its own threads, with the app's readers. */
export async function openBenchStore(file: string): Promise<RecordStore> {
  const workerFile = new URL('../../main/store/store-worker.ts', import.meta.url);
  const opened = await openRecordStore({ file, key: benchKey, workerFile, clock: systemClock });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

export const pageToStore = ({ fhirVersion, resourceType, text }: MadePage): PageToStore => ({
  sourceId: benchSource,
  section: { fhirVersion, resourceType },
  text,
  nextCursor: 'further',
  total: null,
  receivedAt: '2026-11-20T12:00:00.000Z',
});
