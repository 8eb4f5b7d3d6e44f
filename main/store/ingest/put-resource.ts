import { compareVersions } from '../version-order.ts';
import type { ResourceContent, ResourceKey, ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { Deriver } from './derive-entries.ts';

export type PutOutcome = 'added' | 'changed' | 'unchanged';

/** Stores a resource unless what is there is as new, then sees to the entries that change with it. */
export function createPutResource(tables: Tables, deriver: Deriver) {
  const { resources, attachments, needs, quarantine, versions } = tables;
  return function putResource(key: ResourceKey, content: ResourceContent): PutOutcome {
    const known = resources.find(key);
    if (known !== null) {
      const stored = versionOf(known);
      if (known.body === content.body) return 'unchanged';
      const isNewer = compareVersions(content, stored) > 0;
      if (isNewer) versions.keep(known.resource, stored, content);
      else versions.keep(known.resource, content, stored);
      if (!isNewer) return 'unchanged';
      resources.replace(known.resource, content);
    }
    const row = known?.resource ?? resources.add(key, content);
    if (key.resourceType === 'Binary') {
      attachments.fillById(row, key.id, key.source, key.fhirVersion);
      const owner = attachments.ownerOf(row);
      if (content.patient === null && typeof owner === 'number') resources.assign(row, owner);
    }
    quarantine.release(key);
    deriver.derive(row);
    needs.markDependents(key);
    return known === null ? 'added' : 'changed';
  };
}

export const versionOf = ({ version_id, last_updated, received_at, body }: ResourceRow) => ({
  versionId: version_id,
  lastUpdated: last_updated,
  receivedAt: received_at,
  body,
});
