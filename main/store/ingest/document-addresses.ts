import type { Entry } from '../../values/entry.ts';
import type { AttachmentAddress } from '../tables/attachments-table.ts';
import type { ResourceRow } from '../tables/resources-table.ts';
import type { Tables } from '../tables/tables.ts';
import { parseReference } from './reference.ts';

/** Where the documents of an entry are to be had, each once; not what is no address of the web (`data:`, `file:` …). */
export function addressesOf({ attachments }: Entry): readonly AttachmentAddress[] {
  if (attachments.length === 0) return [];
  return [...new Map(attachments.flatMap(({ url }) => address(url)).map((one) => [one.url, one])).values()];
}

/** Keeps these addresses of a resource; gives the Binaries whose part in it has changed, to be looked at again. */
export function noteAddresses(
  { attachments, resources }: Tables,
  row: ResourceRow,
  addresses: readonly AttachmentAddress[],
): readonly number[] {
  const wanted = new Map(addresses.map((one) => [one.url, one]));
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

function address(url: string | null): AttachmentAddress[] {
  const target = url === null ? null : parseReference(url);
  if (url === null || (target === null && !/^https?:\/\//i.test(url))) return [];
  return [{ url, binaryId: target?.resourceType === 'Binary' ? target.id : null }];
}
