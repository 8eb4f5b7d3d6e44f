import { z } from 'zod';
import type { GatheringState } from '../sync/record-source.ts';
import { ok, type Result } from '../values/result.ts';
import { readPages } from './fhir-pages.ts';
import { fhirAddress } from './fhir-read.ts';
import type { OneUpFailure } from './one-up-failure.ts';
import { parseJson } from './read-answer.ts';
import type { Session } from './session.ts';
import { typeWords } from './type-words.ts';

/** What 1upHealth writes down while it collects from a health system. */
const subtypes = [
  'data-transfer-initiated',
  'member-data-ingestion-completed',
  'member-data-ingestion-timeout',
  'resource-retrieval-failure',
  'payer-connection-not-established',
] as const;
const subtype = z.enum(subtypes);
const ends = new Set<string>(
  subtypes.filter((name) => !['data-transfer-initiated', 'resource-retrieval-failure'].includes(name)),
);

const auditEvent = z.object({
  resourceType: z.literal('AuditEvent'),
  recorded: z.string().catch(''),
  subtype: z.array(z.object({ code: z.string().optional() })).catch([]),
  meta: z.object({ source: z.string().optional() }).optional().catch(undefined),
  entity: z.array(z.object({ description: z.string().optional() })).catch([]),
});
const bundle = z.object({ entry: z.array(z.object({ resource: z.unknown() })).catch([]) });

/** One line of the service's own log, as far as it speaks of collecting. */
export interface Collected {
  readonly subtype: z.output<typeof subtype>;
  readonly recorded: string;
  /** Which health system's collection it belongs to; empty where it does not say. */
  readonly source: string;
  readonly detail: string;
}

/** How the collecting goes since a moment (ISO 8601), by the service's log. Not everyone has it: then `unknown`. */
export async function readGathering(
  session: Session,
  apiUrl: string,
  since: string,
  signal: AbortSignal,
): Promise<Result<GatheringState, OneUpFailure>> {
  const query = `AuditEvent?subtype=${subtypes.join(',')}&recorded=ge${encodeURIComponent(since)}&_count=100`;
  const happened: Collected[] = [];
  for await (const page of readPages(session, apiUrl, fhirAddress(apiUrl, 'r4', query), signal)) {
    if (page.ok) happened.push(...collectedIn(page.value.text));
    else return hasNoLog(page.error) ? ok({ state: 'unknown' }) : page;
  }
  return ok(gatheringOf(happened));
}

/** 404 or 403, whatever the words: asked for anything else, the service tells whether it is for everyone. */
const hasNoLog = ({ code }: OneUpFailure): boolean =>
  code === 'not-offered' || code === 'not-found' || code === 'refused' || code === 'outside-usa';

function collectedIn(text: string): Collected[] {
  const json = parseJson(text);
  const parsed = bundle.safeParse(json.ok ? json.value : null);
  if (!parsed.success) return [];
  return parsed.data.entry.flatMap(({ resource }) => {
    const event = auditEvent.safeParse(resource);
    if (!event.success) return [];
    const known = event.data.subtype.map(({ code }) => subtype.safeParse(code)).find(({ success }) => success);
    const [entity] = event.data.entity;
    const rest = {
      recorded: event.data.recorded,
      source: event.data.meta?.source ?? '',
      detail: entity?.description ?? '',
    };
    return known?.success === true ? [{ subtype: known.data, ...rest }] : [];
  });
}

/** Each source by itself: its last beginning, and what came after it. One that still collects makes the whole `gathering`. */
export function gatheringOf(happened: readonly Collected[]): GatheringState {
  if (happened.length === 0) return { state: 'unknown' };
  const sources = [...Map.groupBy(happened, ({ source }) => source).values()].map(sinceLastBeginning);
  if (sources.some((events) => !events.some((event) => ends.has(event.subtype)))) return { state: 'gathering' };
  const what = [...new Set(sources.flat().flatMap(lackOf))];
  return what.length === 0 ? { state: 'complete' } : { state: 'incomplete', what };
}

const isBeginning = ({ subtype: kind }: Collected): boolean => kind === 'data-transfer-initiated';

function sinceLastBeginning(events: readonly Collected[]): readonly Collected[] {
  // Of the same moment, the beginning comes first.
  const inOrder = events.toSorted(
    (a, b) => Date.parse(a.recorded) - Date.parse(b.recorded) || Number(isBeginning(b)) - Number(isBeginning(a)),
  );
  const from = inOrder.findLastIndex(isBeginning);
  return from < 0 ? inOrder : inOrder.slice(from);
}

function lackOf(event: Collected): readonly string[] {
  switch (event.subtype) {
    case 'member-data-ingestion-timeout':
      return ['The health system took too long, so some of the record may be missing'];
    case 'payer-connection-not-established':
      return ['The insurer could not be reached, so nothing came from there'];
    case 'resource-retrieval-failure':
      return [`Some ${typeWords(event.detail)} could not be read from the health system`];
    case 'data-transfer-initiated':
    case 'member-data-ingestion-completed':
      return [];
    default:
      return event.subtype satisfies never;
  }
}
