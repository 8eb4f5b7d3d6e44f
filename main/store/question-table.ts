// Questions in FHIR, answered from what is stored, and those that the person keeps.
import { compareKeys, type OrderKeys } from '../record/asking/match.ts';
import type { FhirQuery } from '../record/asking/parse-query.ts';
import type { Clock } from '../values/clock.ts';
import { fhirVersions, type FhirVersion } from '../values/fhir-version.ts';
import type { Result } from '../values/result.ts';
import type { StoredEntry, StoreFailure } from './record-store.ts';
import type { AsyncCalls } from './store-thread.ts';

export interface ResourceName {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
  readonly id: string;
}

export interface AskedResource extends Omit<ResourceName, 'fhirVersion'> {
  /** ISO 8601, as its source said it. */
  readonly lastUpdated: string | null;
  /** As received, to the byte. */
  readonly raw: string;
  /** `null`: it shows with another, as the content of a document does. */
  readonly entry: StoredEntry | null;
}

/** The answer within one version of FHIR. */
export interface RecordAnswer {
  readonly fhirVersion: FhirVersion;
  /** Of all that was found. */
  readonly total: number;
  /** In the order asked for, as many as asked for: 100 unless less was said. */
  readonly resources: readonly AskedResource[];
  /** What to go on after; `null`: these were the last. */
  readonly next: AnsweredSoFar | null;
}

/** How much of an answer has been given: the last row, and how many there were, should that row be gone. */
export interface AnsweredSoFar {
  readonly row: number;
  readonly count: number;
}

/** What some of the rows gave. */
export interface Findings {
  readonly found: readonly { readonly row: number; readonly fhirVersion: FhirVersion; readonly keys: OrderKeys }[];
  /** The row to go on after; `null`: that was all. */
  readonly next: number | null;
}

export interface QuestionTable {
  /** One answer for each version that has something. Aborted, it answers with what was found by then. */
  answer(query: FhirQuery, signal: AbortSignal, after?: AnsweredSoFar): Promise<readonly RecordAnswer[]>;
  /** For each the entry in the record, where there is one. */
  entriesNamed(names: readonly ResourceName[]): Promise<readonly (StoredEntry | null)[]>;
  /** The one that was kept last first. */
  kept(): Promise<readonly string[]>;
  keep(text: string): Promise<void>;
  forget(text: string): Promise<void>;
}

export const mostAnswered = 100;

/** Asks the thread, and throws where the file cannot be read. */
type Needed = <T>(call: () => Promise<Result<T, StoreFailure>>) => Promise<T>;

export function questionTable(calls: AsyncCalls, needed: Needed, clock: Clock): QuestionTable {
  return {
    async answer(query, signal, soFar) {
      const now = clock.now();
      const found: Findings['found'][number][] = [];
      for (let after: number | null = 0; after !== null && !signal.aborted;) {
        const from: number = after;
        const some = await needed(() => calls.findResources(query, from, now));
        found.push(...some.found);
        after = some.next;
      }
      const answers: RecordAnswer[] = [];
      for (const fhirVersion of fhirVersions) {
        const own = found.filter((one) => one.fhirVersion === fhirVersion);
        if (own.length === 0) continue;
        const sorted = own.toSorted((a, b) => compareKeys(query.sort, a.keys, b.keys));
        const begin = beginOf(sorted, soFar);
        const rows = sorted.slice(begin, begin + (query.count ?? mostAnswered)).map(({ row }) => row);
        const resources = await needed(() => calls.askedResources(rows));
        const [row, count] = [rows.at(-1), begin + rows.length];
        const next = row === undefined || count >= own.length ? null : { row, count };
        answers.push({ fhirVersion, total: own.length, resources, next });
      }
      return answers;
    },
    entriesNamed: (names) => needed(() => calls.entriesNamed(names)),
    kept: () => needed(() => calls.keptQuestions()),
    keep: async (text) => void (await needed(() => calls.keepQuestion(text))),
    forget: async (text) => void (await needed(() => calls.forgetQuestion(text))),
  };
}

/** Behind the last that was given, wherever it stands now. */
function beginOf(sorted: Findings['found'], soFar: AnsweredSoFar | undefined): number {
  if (soFar === undefined) return 0;
  const last = sorted.findIndex(({ row }) => row === soFar.row);
  return last < 0 ? soFar.count : last + 1;
}
