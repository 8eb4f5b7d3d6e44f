import type { EntryRow } from '../../preload/api.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import type { StoredEntry } from '../store/record-store.ts';
import { toConnectionId, type ConnectionId } from '../values/ids.ts';
import { err, ok } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

export function recordCalls({ profiles }: CallParts): HandlersOf<'record'> {
  return {
    async 'record.overview'() {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [overview, nameOf] = await Promise.all([open.store.entries.overview(), sourceNames(open)]);
      const sources = overview.sources.map(({ connectionId, count }) => ({
        connectionId,
        name: nameOf(connectionId) ?? 'Source unknown',
        count,
      }));
      return ok({ ...overview, sources });
    },
    async 'record.list'({ category, connectionId, query, cursor, limit }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [page, nameOf] = await Promise.all([
        open.store.entries.list({
          category,
          connectionId: connectionId === null ? null : toConnectionId(connectionId),
          words: query,
          cursor,
          limit,
        }),
        sourceNames(open),
      ]);
      const entries = page.rows.map((row) => entryRow(row, nameOf));
      return ok({ entries, nextCursor: page.nextCursor, total: page.total });
    },
    async 'record.entry'({ entryId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      const [found, nameOf] = await Promise.all([open.store.entries.get(entryId), sourceNames(open)]);
      if (!found.ok) return found;
      const { entry, fhirVersion, resourceId, receivedAt, raw, relatedIds, changes } = found.value;
      const { codes, notes, fields, attachments } = entry;
      return ok({
        ...entryRow(found.value, nameOf),
        ...{ codes, notes, fields, attachments, fhirVersion, receivedAt, raw, changes },
        related: entry.related.map(({ label, display }, index) => ({
          label,
          display,
          entryId: relatedIds[index] ?? null,
        })),
        reference: `${entry.resourceType}/${resourceId}`,
      });
    },
  };
}

async function sourceNames(open: OpenProfile): Promise<(id: ConnectionId | null) => string | null> {
  const names = new Map((await open.store.connections.list()).map(({ id, name }) => [id, name]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

function entryRow(stored: StoredEntry, nameOf: (id: ConnectionId | null) => string | null): EntryRow {
  const { category, resourceType, title, subtitle, status, enteredInError, date, who, where, values } = stored.entry;
  return {
    ...{ category, resourceType, title, subtitle, status, enteredInError, date, who, where, values },
    id: stored.id,
    sourceName: nameOf(stored.connectionId),
  };
}
