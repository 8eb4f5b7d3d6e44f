import { z } from 'zod';
import type { GatheringState } from '../sync/record-source.ts';
import { readJson } from './read-answer.ts';

const auditBundle = z.object({
  entry: z
    .array(z.object({ resource: z.object({ subtype: z.array(z.object({ code: z.string() })).optional() }) }))
    .optional(),
});

const troubles: Readonly<Record<string, string>> = {
  'member-data-ingestion-timeout': 'Gathering took longer than the service waits',
  'resource-retrieval-failure': 'Some items could not be fetched from the health system',
  'payer-connection-not-established': 'An insurer did not let the service in',
};

/** What the service's own log (AuditEvent) says of its gathering. */
export function gatheringOf(text: string): GatheringState {
  const parsed = readJson(text, auditBundle);
  if (!parsed.ok) return { state: 'unknown' };
  const codes = (parsed.value.entry ?? []).flatMap(({ resource }) => (resource.subtype ?? []).map(({ code }) => code));
  const what = [...new Set(codes.flatMap((code) => troubles[code] ?? []))];
  if (what.length > 0) return { state: 'incomplete', what };
  const count = (wanted: string): number => codes.filter((code) => code === wanted).length;
  const begun = count('data-transfer-initiated');
  if (begun === 0) return { state: 'unknown' };
  return { state: count('member-data-ingestion-completed') >= begun ? 'complete' : 'gathering' };
}
