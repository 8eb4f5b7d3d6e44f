import { compareVersions } from '../version-order.ts';
import type { ResourceContent, ResourceKey, ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { Deriver } from './derive-entries.ts';
import type { Lessons } from './lessons.ts';
import type { ReadAhead } from './read-page.ts';

export interface Put {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly resource: number;
}

/** Stores a resource unless what is there is as new, then sees to the entries that change with it. */
export function createPutResource(tables: Tables, deriver: Deriver, lessons: Lessons) {
  const { resources, attachments, needs, quarantine, versions } = tables;
  return function putResource(key: ResourceKey, content: ResourceContent, ahead: ReadAhead | null = null): Put {
    const known = resources.find(key);
    if (known !== null) {
      const stored = versionOf(known);
      const unchanged = { outcome: 'unchanged', resource: known.resource } as const;
      if (known.body === content.body) return unchanged;
      const isNewer = compareVersions(content, stored) > 0;
      if (isNewer) versions.keep(known.resource, stored, content);
      else versions.keep(known.resource, content, stored);
      if (!isNewer) return unchanged;
      resources.replace(known, content);
    }
    const row = known ?? resources.add(key, content);
    const { resource } = row;
    quarantine.release(key);
    if (key.resourceType === 'Binary') {
      attachments.fillById(resource, key.id, key.source, key.fhirVersion);
      const owner = attachments.ownerOf(resource);
      if (content.patient === null && typeof owner === 'number') resources.assign(resource, owner);
    }
    if (known === null && key.resourceType !== 'Binary') deriver.deriveNew(row, ahead);
    else deriver.derive(resource, ahead);
    if (needs.markDependents(key)) lessons.note(key);
    return { outcome: known === null ? 'added' : 'changed', resource };
  };
}

export const versionOf = ({ version_id, last_updated, received_at, body }: ResourceRow) => ({
  versionId: version_id,
  lastUpdated: last_updated,
  receivedAt: received_at,
  body,
});
