import type { Entry } from '../../values/entry.ts';
import type { AttachmentAddress } from '../tables/attachments-table.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { parseReference } from './reference.ts';

/** Keeps the addresses that an entry names; gives the Binaries whose part in it has changed, to be looked at again. */
export function noteAddresses({ attachments, resources }: Tables, row: ResourceRow, entry: Entry): readonly number[] {
  const wanted = new Map(entry.attachments.flatMap(({ url }) => address(url)).map((one) => [one.url, one]));
  const touched: (number | null)[] = [];
  for (const { attachment, url, content } of attachments.ofResource(row.resource)) {
    if (wanted.delete(url)) continue;
    attachments.remove(attachment);
    touched.push(content);
  }
  for (const one of wanted.values()) {
    const key = { source: row.source, fhirVersion: row.fhir_version, resourceType: 'Binary' };
    const content = one.binaryId === null ? null : resources.find({ ...key, id: one.binaryId });
    attachments.add(row.resource, one, content?.resource ?? null);
    if (content === null) continue;
    // A content is of whose document it is.
    if (content.patient === null && row.patient !== null) resources.assign(content.resource, row.patient);
    touched.push(content.resource);
  }
  return touched.filter((resource) => resource !== null);
}

/** Where a document is to be had; nothing for what is no address of the web (`data:`, `file:`, `urn:` …). */
function address(url: string | null): AttachmentAddress[] {
  const target = url === null ? null : parseReference(url);
  if (url === null || (target === null && !/^https?:\/\//i.test(url))) return [];
  return [{ url, binaryId: target?.resourceType === 'Binary' ? target.id : null }];
}
