import type { MissingAttachment } from '../store/record-store.ts';
import { isoNow, stopsEverything, type ReadingContext } from './reading-context.ts';
import { sectionState } from './reading-state.ts';
import { sideBySide } from './side-by-side.ts';

/** Reads the contents of documents that the record names and does not hold. `again`: also those that failed before. */
export async function readDocuments(context: ReadingContext, again: boolean): Promise<void> {
  const { store, source, reading, signal, tell } = context;
  const missing = await store.pages.missingAttachments(source.id);
  const wanted = missing.filter(({ failure }) => again || failure === null);
  for (const { fhirVersion } of wanted) {
    const state = sectionState(reading, { fhirVersion, resourceType: 'Binary' });
    state.state = 'reading';
    state.found = (state.found ?? state.stored) + 1;
  }
  tell();
  await sideBySide(
    context,
    wanted.map((one) => () => readDocument(context, one)),
  );
  if (signal.aborted) return;
  for (const { fhirVersion } of wanted) sectionState(reading, { fhirVersion, resourceType: 'Binary' }).state = 'done';
  reading.unreadDocuments = await store.pages.missingAttachments(source.id);
  tell();
}

async function readDocument(context: ReadingContext, { fhirVersion, url }: MissingAttachment): Promise<void> {
  const { ask, store, source, signal, clock, reading, stop, tell } = context;
  const section = { fhirVersion, resourceType: 'Binary' };
  const canary = () => source.page({ fhirVersion, resourceType: 'Patient' }, null, signal);
  const content = await ask(() => source.attachment(section, url, signal), canary);
  if (signal.aborted) return;
  if (!content.ok && stopsEverything(content.error)) return stop(content.error);
  const kept = content.ok
    ? await store.pages.writeAttachment({
        ...{ sourceId: source.id, fhirVersion, url },
        text: content.value,
        receivedAt: isoNow(clock),
      })
    : await store.pages.failAttachment(source.id, { fhirVersion, url, failure: content.error });
  if (!kept.ok) return stop(kept.error);
  if (content.ok) sectionState(reading, section).stored++;
  return tell();
}
