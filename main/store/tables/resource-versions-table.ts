import type { Sqlite } from '../sqlite.ts';
import { compareVersions, type ResourceVersion } from '../version-order.ts';
import type { TextPlace, TextsTable } from './texts-table.ts';

interface VersionRow extends TextPlace {
  readonly resource_version: number;
  readonly version_id: string | null;
  readonly last_updated: string | null;
  readonly received_at: string;
}

/** What resources said before. */
export function resourceVersionsTable(db: Sqlite, texts: TextsTable) {
  const of = db.prepare<[number], VersionRow>('SELECT * FROM resource_versions WHERE resource = ?');
  const add = db.prepare<(string | number | null)[]>(
    'INSERT INTO resource_versions (resource, version_id, last_updated, received_at, block, start, length) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const remove = db.prepare<[number]>('DELETE FROM resource_versions WHERE resource_version = ?');

  /** From the oldest to the newest. */
  const ofResource = (resource: number): readonly KeptVersion[] =>
    of
      .all(resource)
      .map((row) => toVersion(row, texts))
      .toSorted(compareVersions);

  return {
    ofResource,
    /** Keeps a version, unless it says the same as the one that follows it: `next` is what the resource says now. */
    keep(resource: number, version: ResourceVersion, next: ResourceVersion): void {
      const known = ofResource(resource);
      const later = known.find((one) => compareVersions(one, version) > 0) ?? next;
      if (known.some((one) => compareVersions(one, version) === 0) || saysTheSame(later, version)) return;
      const { versionId, lastUpdated, receivedAt, body } = version;
      const { block, start, length } = texts.put('body', body);
      add.run(resource, versionId, lastUpdated, receivedAt, block, start, length);
      const earlier = known.findLast((one) => compareVersions(one, version) < 0);
      if (earlier === undefined || !saysTheSame(earlier, version)) return;
      texts.drop(earlier.place);
      remove.run(earlier.row);
    },
    /** The resource is being removed, and its rows go with it. */
    dropTexts(resource: number): void {
      for (const place of of.all(resource)) texts.drop(place);
    },
  };
}

export interface KeptVersion extends ResourceVersion {
  readonly row: number;
  readonly place: TextPlace;
}

const toVersion = (row: VersionRow, texts: TextsTable): KeptVersion => ({
  row: row.resource_version,
  place: row,
  versionId: row.version_id,
  lastUpdated: row.last_updated,
  receivedAt: row.received_at,
  body: texts.get(row),
});

/** A source that writes a resource anew without changing it changes its `meta` alone. */
function saysTheSame(a: ResourceVersion, b: ResourceVersion): boolean {
  return a.body === b.body || withoutMeta(a.body) === withoutMeta(b.body);
}

function withoutMeta(body: string): string {
  const resource: unknown = JSON.parse(body);
  return JSON.stringify(resource, (name, value: unknown) => (name === 'meta' ? undefined : value));
}
