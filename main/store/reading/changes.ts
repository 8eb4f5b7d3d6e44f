import { differencesOf } from '../../record/compare/differences.ts';
import type { Entry } from '../../values/entry.ts';
import { parseResource } from '../ingest/admit-resource.ts';
import { versionOf } from '../ingest/put-resource.ts';
import { readResource, type ReadEntry } from '../ingest/read-resource.ts';
import type { EntryChange } from '../record-store.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';

/** Each version is read as it would be read today, so that only the source's changes show, never those of the readers. */
export function createChangesOf(tables: Tables, readEntry: ReadEntry) {
  return function changesOf(row: ResourceRow, now: Entry): readonly EntryChange[] {
    const before = tables.versions.ofResource(row.resource);
    const readings = before.map(({ body }) => {
      const resource = parseResource(body);
      return resource === null ? null : readResource(tables, row, resource, readEntry).entry;
    });
    const entries = [...readings, now];
    const versions = [...before, versionOf(row)];
    return entries
      .flatMap((entry, at): readonly EntryChange[] => {
        const earlier = entries[at - 1];
        const version = versions[at];
        if (!earlier || entry === null || version === undefined) return [];
        const differences = differencesOf(earlier, entry);
        const changedAt = version.lastUpdated ?? version.receivedAt;
        return differences.length === 0 ? [] : [{ changedAt, differences }];
      })
      .toReversed();
  };
}
