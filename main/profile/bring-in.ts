// Files of the person's own into the open record, as a connection of its own: read twice, first to see what they are.
import { storeFiles, type ImportTally } from '../exchange/import/store-files.ts';
import { surveyFiles, type Survey } from '../exchange/import/survey-files.ts';
import type { ImportFile } from '../exchange/import/import-file.ts';
import type { Connection, NotesBrought, RecordStore } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import { fileSource, toConnectionId, toSystemId, type ConnectionId, type SourceId } from '../values/ids.ts';
import { ok, type Result } from '../values/result.ts';

export interface BringInProgress {
  /** `null` while it is found out what there is. */
  readonly total: number | null;
  readonly stored: number;
}

export interface BroughtIn extends ImportTally {
  /** `null`: there were notes alone, which belong to what is here. */
  readonly connectionId: ConnectionId | null;
  readonly notes: NotesBrought;
  /** As the files' Patients are called. */
  readonly people: readonly string[];
}

export interface BringInOrder {
  readonly store: RecordStore;
  /** At least one. They are closed by whoever opened them. */
  readonly files: readonly ImportFile[];
  readonly clock: Clock;
  readonly randomUuid: () => string;
  readonly onProgress: (progress: BringInProgress) => void;
  readonly signal: AbortSignal;
}

/** The same files again add nothing. What ends early leaves nothing behind, except of files that were there before. */
export async function bringIn(order: BringInOrder): Promise<Result<BroughtIn>> {
  order.onProgress({ total: null, stored: 0 });
  const survey = await surveyFiles(order);
  if (!survey.ok) return survey;
  if (survey.value.resources === 0) return bringNotesAlone(order.store, survey.value);
  const sourceId = fileSource(survey.value.digest);
  const before = (await order.store.connections.list()).find((one) => one.sourceId === sourceId);
  const added = await order.store.connections.add(newConnection(order, sourceId, survey.value));
  if (!added.ok) return added;
  const done = await fill(order, added.value, survey.value);
  if (done.ok) return done;
  if (before === undefined) await order.store.connections.disconnect(added.value.id, 'remove');
  else await order.store.connections.update(before.id, { state: before.state });
  return done;
}

async function fill(
  { store, files, clock, onProgress, signal }: BringInOrder,
  { id, sourceId }: Connection,
  { fhirVersion, versions, resources, notes, people }: Survey,
): Promise<Result<BroughtIn>> {
  const begun = await store.pages.beginReading(sourceId, [], isoNow(clock));
  if (!begun.ok) return begun;
  onProgress({ total: resources, stored: 0 });
  const tally = await storeFiles({
    ...{ files, versions, signal },
    // Nothing of an earlier reading is missed: what it had stays.
    write: (section, text) =>
      store.pages.write({
        ...{ sourceId, section, text, nextCursor: null, total: null, place: 'change' },
        receivedAt: isoNow(clock),
      }),
    onProgress: (stored) => onProgress({ total: resources, stored }),
  });
  if (!tally.ok) return tally;
  const ready = await store.connections.update(id, { state: 'ready', fhirVersion, lastReadAt: isoNow(clock) });
  if (!ready.ok) return ready;
  const brought = await store.notes.bring(sourceId, notes);
  return brought.ok ? ok({ ...tally.value, connectionId: id, notes: brought.value, people }) : brought;
}

async function bringNotesAlone(store: RecordStore, { notes }: Survey): Promise<Result<BroughtIn>> {
  const brought = await store.notes.bring(null, notes);
  if (!brought.ok) return brought;
  const nothing = { added: 0, changed: 0, unchanged: 0, quarantined: 0 };
  return ok({ ...nothing, connectionId: null, notes: brought.value, people: [] });
}

function newConnection({ files, clock, randomUuid }: BringInOrder, sourceId: SourceId, survey: Survey): Connection {
  const [first, ...others] = files.map(({ name }) => name);
  return {
    id: toConnectionId(randomUuid()),
    sourceId,
    // A source that is a file has one connection, and no directory that would number it.
    systemId: toSystemId(0),
    name: others.length === 0 ? (first ?? '') : `${first} + ${others.length}`,
    address: null,
    resourceUrl: null,
    fhirVersion: survey.fhirVersion,
    state: 'waiting',
    connectedAt: isoNow(clock),
    lastReadAt: null,
  };
}

const isoNow = (clock: Clock): string => new Date(clock.now()).toISOString();
