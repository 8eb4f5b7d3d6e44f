import type {
  GatheringState,
  RecordSource,
  Section,
  SourceChanges,
  SourceFailure,
} from '../../main/sync/record-source.ts';
import type { FhirVersion } from '../../main/values/fhir-version.ts';
import { err, ok, type Result } from '../../main/values/result.ts';
import { bundle, testSource, type MadeResource } from './bundles.ts';

/** What one asking for a page leads to: its resources, a failure, or whatever the test wants, waited for. */
export type ScriptedPage = readonly MadeResource[] | SourceFailure | (() => Promise<ScriptedPage>);

export interface Asked {
  /** `r4/Observation`, or `r4/Binary` for a document. */
  readonly section: string;
  /** The cursor, or the address of a document. */
  readonly at: string | null;
}

export interface ScriptedSource extends RecordSource {
  /** All that was asked for, in order. */
  readonly asked: readonly Asked[];
  /** The most askings that were under way at the same time. */
  readonly mostAtOnce: () => number;
  /** The pages of a section from now on; cursors are the numbers of the pages. */
  has(name: string, pages: readonly ScriptedPage[], change?: Partial<SectionChange>): void;
  hasDocument(url: string, content: string | SourceFailure): void;
  /**
   * From now on it tells numbers and changes. `told`: what it says instead of what is so.
   */
  tellsChanges(told?: { readonly count?: number | null | SourceFailure; readonly since?: SourceFailure }): void;
  /** Instead of the list of sections; `null` ends it. */
  failSections(failure: SourceFailure | null): void;
  /** What it says of its own collecting, reading by reading; the last goes on. */
  gathers(...states: readonly GatheringState[]): void;
}

interface SectionChange {
  readonly total: number;
  /** Another way through the pages than one after the other. */
  readonly next: (page: number) => string | null;
}

export const failure = (code: SourceFailure['code'], retryAfterMs?: number): SourceFailure => ({
  code,
  message: `It is ${code}.`,
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** A source that has what the test says, and remembers what it was asked for. */
export function scriptedSource(): ScriptedSource {
  const sections = new Map<string, { pages: readonly ScriptedPage[]; change: Partial<SectionChange> }>();
  const documents = new Map<string, string | SourceFailure>();
  const asked: Asked[] = [];
  let noSections: SourceFailure | null = null;
  let states: readonly GatheringState[] = [{ state: 'complete' }];
  let underWay = 0;
  let most = 0;
  const counted = async <T>(work: () => Promise<T>): Promise<T> => {
    most = Math.max(most, ++underWay);
    // A turn of its own, as every answer of a service takes at least.
    return work().finally(() => underWay--);
  };
  const source: ScriptedSource = {
    id: testSource,
    asked,
    mostAtOnce: () => most,
    has: (name, pages, change = {}) => void sections.set(name, { pages, change }),
    hasDocument: (url, content) => void documents.set(url, content),
    tellsChanges: (told = {}) => void Object.assign(source, { changes: changesOf(sections, asked, told) }),
    failSections: (why) => void (noSections = why),
    gathers: (...those) => void (states = those),
    sections: async () => (noSections === null ? ok([...sections.keys()].map(sectionOf)) : err(noSections)),
    async gathering() {
      const [state = { state: 'unknown' }, ...rest] = states;
      if (rest.length > 0) states = rest;
      return ok(state);
    },
    page: (section, cursor, signal) =>
      counted(async () => {
        const name = nameOf(section);
        asked.push({ section: name, at: cursor });
        const { pages, change } = sections.get(name) ?? { pages: [], change: {} };
        const number = cursor === null ? 0 : Number(cursor);
        const page = await settled(pages[number] ?? [], signal);
        if (!page.ok) return page;
        const following = number + 1 < pages.length ? `${number + 1}` : null;
        const nextCursor = change.next === undefined ? following : change.next(number);
        return ok({ text: bundle(page.value), nextCursor, total: change.total ?? null });
      }),
    attachment: (section, url) =>
      counted(async () => {
        asked.push({ section: nameOf(section), at: url });
        const content = documents.get(url) ?? failure('not-offered');
        return typeof content === 'string' ? ok(content) : err(content);
      }),
  };
  return source;
}

type Scripted = ReadonlyMap<string, { readonly pages: readonly ScriptedPage[] }>;

/** By `meta.lastUpdated`; what a section holds is what its pages hold, without those that fail. */
function changesOf(
  sections: Scripted,
  asked: Asked[],
  told: Parameters<ScriptedSource['tellsChanges']>[0],
): SourceChanges {
  const all = (section: Section): readonly MadeResource[] =>
    sections.get(nameOf(section))?.pages.flatMap((page) => (Array.isArray(page) ? page : [])) ?? [];
  return {
    async count(section) {
      asked.push({ section: nameOf(section), at: 'count' });
      const count = told?.count === undefined ? all(section).length : told.count;
      return typeof count === 'object' && count !== null ? err(count) : ok(count);
    },
    async since(section, since) {
      asked.push({ section: nameOf(section), at: `since ${since}` });
      if (told?.since !== undefined) return err(told.since);
      const later = all(section).filter((one) => updated(one) > Date.parse(since));
      return ok({ text: bundle(later), nextCursor: null, total: later.length });
    },
  };
}

const updated = ({ meta }: MadeResource): number =>
  Date.parse(String(Reflect.get(typeof meta === 'object' && meta !== null ? meta : {}, 'lastUpdated')));

async function settled(
  page: ScriptedPage,
  signal: AbortSignal,
): Promise<Result<readonly MadeResource[], SourceFailure>> {
  await new Promise((resolve) => setImmediate(resolve));
  if (signal.aborted) return err(failure('aborted'));
  if (typeof page === 'function') return settled(await page(), signal);
  return 'code' in page ? err(page) : ok(page);
}

const nameOf = ({ fhirVersion, resourceType }: Section): string => `${fhirVersion}/${resourceType}`;

function sectionOf(name: string): Section {
  const [version = '', resourceType = ''] = name.split('/');
  const versions: readonly FhirVersion[] = ['dstu2', 'stu3', 'r4'];
  const fhirVersion = versions.find((one) => one === version);
  if (fhirVersion === undefined) throw new Error(`${version} is no version of FHIR`);
  return { fhirVersion, resourceType };
}
