import type { EntryDetail, EntryRow, SeriesView } from '../../preload/api.ts';
import { topicOf } from '../record/series/topics.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import type { StoredEntry, StoredEntryDetail, ValueSeries } from '../store/record-store.ts';
import type { ConnectionId } from '../values/ids.ts';

export type NameOf = (id: ConnectionId | null) => string | null;

export async function sourceNames(open: OpenProfile): Promise<NameOf> {
  const names = new Map((await open.store.connections.list()).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

export function entryRow(stored: StoredEntry, nameOf: NameOf): EntryRow {
  const { category, resourceType, title, subtitle, status, enteredInError, date, who, where, values, particulars } =
    stored.entry;
  return {
    ...{ category, resourceType, title, subtitle, status, enteredInError, date, who, where, values, particulars },
    id: stored.id,
    sourceName: nameOf(stored.connectionId),
    goneSince: stored.goneSince,
    starred: stored.starred,
    hasNote: stored.hasNote,
    alsoFrom: stored.alsoFrom.flatMap((id) => nameOf(id) ?? []),
  };
}

export function entryDetail(stored: StoredEntryDetail, nameOf: NameOf): EntryDetail {
  const {
    entry,
    fhirVersion,
    resourceId,
    receivedAt,
    raw,
    changes,
    keptApart,
    relatedEntries,
    joined,
    note,
    narrative,
  } = stored;
  const { codes, notes, fields, attachments } = entry;
  return {
    ...entryRow(stored, nameOf),
    ...{ codes, notes, fields, attachments, fhirVersion, receivedAt, raw, changes, keptApart, note, narrative },
    related: entry.related.map(({ label, display }, index) => {
      const found = relatedEntries[index] ?? null;
      return {
        ...{ label, display },
        entryId: found?.id ?? null,
        title: found?.entry.title ?? null,
        values: found?.entry.values ?? [],
      };
    }),
    joined: joined.map(({ id, connectionId, reasons, differences }) => ({
      ...{ entryId: id, reasons, differences },
      sourceName: nameOf(connectionId),
    })),
    reference: `${entry.resourceType}/${resourceId}`,
  };
}

export const seriesView = ({ series, title, unit, points }: ValueSeries, nameOf: NameOf): SeriesView => ({
  ...{ series, topic: topicOf(series), title, unit },
  points: points.map(({ entryId, date, connectionId, value, converted }) => ({
    ...{ entryId, date, value, converted },
    sourceName: nameOf(connectionId),
  })),
});
