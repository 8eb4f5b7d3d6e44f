import { z } from 'zod';
import { readEntry } from '../../../main/record/read-entry.ts';
import type { FhirVersion } from '../../../main/values/fhir-version.ts';
import { makePages, type MadeResource } from '../made-up/record.ts';
import { onlyUser, type ClientDocument } from './client-document.ts';

/** The made-up record, with titles and dates as our own readers tell them. */
export function* clientDocuments(size: number): Generator<ClientDocument> {
  for (const { fhirVersion, resources } of makePages(size))
    for (const resource of resources) yield documentOf(resource, fhirVersion);
}

const anyResource = z.looseObject({ resourceType: z.string() });

function documentOf({ body, id, resourceType }: MadeResource, fhirVersion: FhirVersion): ClientDocument {
  const raw = anyResource.parse(JSON.parse(body));
  const { title, category, date } = readEntry(raw, { fhirVersion, resolve: () => null });
  const moment = Date.parse(date?.start ?? date?.end ?? '');
  const known = !Number.isNaN(moment);
  return {
    ...{ id: `${fhirVersion}|${resourceType}|${id}`, user_id: onlyUser, title, category, raw },
    resource_type: resourceType.toLowerCase(),
    date: known ? new Date(moment).toISOString() : '',
    newest_first: known ? String(1e15 - moment).padStart(16, '0') : 'undated',
  };
}
