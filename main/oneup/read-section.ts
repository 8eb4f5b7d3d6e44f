import type { Section, SourcePage } from '../sync/record-source.ts';
import type { Clock } from '../values/clock.ts';
import { err, ok, type Result } from '../values/result.ts';
import { readCursor, writeCursor, type Cursor } from './cursor.ts';
import { readPage, watchChain, type ChainWatch, type FhirPage } from './fhir-pages.ts';
import { followable } from './follow-link.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { Session } from './session.ts';
import { allTime, halves, windowQuery, type TimeWindow } from './time-window.ts';

interface SectionParts {
  readonly session: Session;
  readonly apiUrl: string;
  readonly clock: Clock;
}

type PageCursor = Extract<Cursor, { kind: 'page' }>;

/** Only what was updated later. */
export interface Since {
  /** FHIR instant. */
  readonly after: string;
}

export type ReadSection = (
  section: Section,
  cursor: string | null | Since,
  signal: AbortSignal,
) => Promise<Result<SourcePage, OneUpFailure>>;

/**
 * A section of the record, page by page. Where the service's window ends (`_skip` beyond 9990) the section is read anew in
 * halves by `_lastUpdated`, as often as it takes.
 */
export function createReadSection(parts: SectionParts): ReadSection {
  const chains = new Map<string, ChainWatch>();
  return async (section, cursor, signal) => {
    const key = `${section.fhirVersion}/${section.resourceType}`;
    if (typeof cursor !== 'string' || !chains.has(key)) chains.set(key, watchChain());
    let at: Cursor = typeof cursor === 'string' ? readCursor(cursor) : firstPage(section, windowOf(cursor));
    for (;;) {
      if (at.kind !== 'page') return err(failed(at.kind));
      const url = followable(parts.apiUrl, at.pathAndQuery);
      if (url === null) return err(failed('untrusted-link'));
      const page = await readPage(parts.session, parts.apiUrl, url, signal);
      if (page.ok) return ok(toSourcePage(page.value, at, nextOf(page.value, at, section), chains.get(key)));
      const narrower = page.error.code === 'end-of-window' ? narrow(at.windows, parts.clock.now()) : null;
      if (narrower === null) return page;
      at = firstPage(section, narrower);
    }
  };
}

/** To the millisecond: what the service tells more finely than that is missed, and shows in the number of items. */
function windowOf(since: Since | null): readonly TimeWindow[] {
  const after = since === null ? Number.NaN : Date.parse(since.after);
  return Number.isNaN(after) ? [] : [{ from: after + 1, to: null }];
}

/** Contents of documents are long, so that a page of a hundred could be more than an answer may be. */
const countOf = (resourceType: string): number => (resourceType === 'Binary' ? 10 : 100);

function firstPage({ fhirVersion, resourceType }: Section, windows: readonly TimeWindow[]): PageCursor {
  const span = windowQuery(windows[0] ?? allTime);
  const search = `_count=${countOf(resourceType)}${span === '' ? '' : `&${span}`}`;
  return { kind: 'page', pathAndQuery: `/${fhirVersion}/${encodeURIComponent(resourceType)}?${search}`, windows };
}

function narrow([current = allTime, ...later]: readonly TimeWindow[], now: number): readonly TimeWindow[] | null {
  const parts = halves(current, now);
  return parts === null ? null : [...parts, ...later];
}

function nextOf({ next }: FhirPage, at: PageCursor, section: Section): Cursor | null {
  if (next === 'untrusted') return { kind: 'untrusted-link' };
  if (next !== null) return { ...at, pathAndQuery: `${next.pathname}${next.search}` };
  const later = at.windows.slice(1);
  return later.length === 0 ? null : firstPage(section, later);
}

function toSourcePage(page: FhirPage, at: PageCursor, next: Cursor | null, chain: ChainWatch | undefined): SourcePage {
  // The total of a time window says nothing of the section.
  const total = at.windows.length === 0 ? page.total : null;
  if (next === null) return { text: page.text, nextCursor: null, total };
  // An empty window of time is nothing odd; an empty page that goes on is.
  const entries = page.next === null ? 1 : page.entries;
  const goesOn = chain?.goesOn(writeCursor(at), writeCursor(next), entries) ?? true;
  return { text: page.text, nextCursor: writeCursor(goesOn ? next : { kind: 'repeated-link' }), total };
}
