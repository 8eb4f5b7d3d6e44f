import { createHash } from 'node:crypto';
import type { AttachmentToStore, PageOutcome } from '../record-store.ts';
import { parseResource } from './admit-resource.ts';
import { parseReference } from './reference.ts';
import { resourceTraits } from './resource-traits.ts';
import { emptyTally, type IngestParts } from './write-page.ts';

/** Stores a document's content as the Binary that it came as. Must be called within a transaction. */
export function writeAttachment(parts: IngestParts, attachment: AttachmentToStore): PageOutcome {
  const { tables, attribution, putResource, deriver } = parts;
  const { fhirVersion, url, text, receivedAt } = attachment;
  const source = tables.sources.rowOf(attachment.sourceId);
  const tally = emptyTally();
  const resource = parseResource(text);
  if (resource?.resourceType !== 'Binary') {
    const section = { fhirVersion, resourceType: 'Binary' };
    const found = { resourceType: null, id: null, patient: null, raw: text, receivedAt };
    tables.quarantine.add(source, { section, ...found, reason: 'The answer was not a document.' });
    tables.attachments.fail(url, source, fhirVersion, {
      code: 'not-a-document',
      message: 'It did not come as a document.',
    });
    return { ...tally, quarantined: 1 };
  }
  const key = { source, fhirVersion, resourceType: 'Binary', id: binaryId(resource['id'], url) };
  const patient = attribution.patientOf(key, resourceTraits(resource));
  if (attribution.isKeptOut(patient)) return { ...tally, skipped: 1 };
  tally[putResource(key, { patient, versionId: null, lastUpdated: null, receivedAt, body: text }).outcome]++;
  const row = tables.resources.find(key);
  if (row === null) return tally;
  tables.attachments.fillByUrl(row.resource, url, source, fhirVersion);
  const owner = tables.attachments.ownerOf(row.resource);
  if (row.patient === null && typeof owner === 'number') tables.resources.assign(row.resource, owner);
  deriver.derive(row.resource);
  return tally;
}

/** As the Binary says, else as its address says, else made from the address. */
function binaryId(id: unknown, url: string): string {
  if (typeof id === 'string' && id !== '') return id;
  const target = parseReference(url);
  return target?.resourceType === 'Binary' ? target.id : createHash('sha256').update(url).digest('hex');
}
