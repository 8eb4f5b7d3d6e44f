import { compareVersions } from '../version-order.ts';
import type { ResourceContent, ResourceKey } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import type { Deriver } from './derive-entries.ts';

export type PutOutcome = 'added' | 'changed' | 'unchanged';

/** Stores a resource unless what is there is as new, then sees to the entries that change with it. */
export function createPutResource(tables: Tables, deriver: Deriver) {
  const { resources, attachments, needs, quarantine } = tables;
  return function putResource(key: ResourceKey, content: ResourceContent): PutOutcome {
    const known = resources.find(key);
    if (known !== null) {
      const stored = {
        versionId: known.version_id,
        lastUpdated: known.last_updated,
        receivedAt: known.received_at,
        body: known.body,
      };
      if (known.body === content.body || compareVersions(content, stored) <= 0) return 'unchanged';
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
