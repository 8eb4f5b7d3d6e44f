import { z } from 'zod';
import { compareVersions } from '../version-order.ts';
import type { ResourceContent, ResourceKey, ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { parseResource } from './admit-resource.ts';
import type { UnreadResource } from '../../record/read-entry.ts';
import type { Deriver } from './derive-entries.ts';

export interface Put {
  readonly outcome: 'added' | 'changed' | 'unchanged';
  readonly resource: number;
}

/** Stores a resource unless what is there is as new, then sees to the entries that change with it. */
export function createPutResource(tables: Tables, deriver: Deriver) {
  const { resources, attachments, needs, patients, quarantine, versions } = tables;
  return function putResource(key: ResourceKey, content: ResourceContent, unread?: UnreadResource): Put {
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
    const row = known?.resource ?? resources.add(key, content);
    if (key.resourceType === 'Binary') {
      attachments.fillById(row, key.id, key.source, key.fhirVersion);
      const owner = attachments.ownerOf(row);
      if (content.patient === null && typeof owner === 'number') resources.assign(row, owner);
    }
    if (key.resourceType === 'Patient' && content.patient !== null)
      patients.setBirthDate(content.patient, birthDateOf(content.body));
    quarantine.release(key);
    deriver.derive(row, unread);
    needs.markDependents(key);
    return { outcome: known === null ? 'added' : 'changed', resource: row };
  };
}

export const versionOf = ({ version_id, last_updated, received_at, body }: ResourceRow) => ({
  versionId: version_id,
  lastUpdated: last_updated,
  receivedAt: received_at,
  body,
});

const born = z.object({ birthDate: z.string().nullable().catch(null) });
const birthDateOf = (body: string): string | null => born.safeParse(parseResource(body)).data?.birthDate ?? null;
