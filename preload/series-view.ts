import type { EntryDate, EntryValue } from '../main/values/entry.ts';
import type { TestTopic } from '../main/values/test-topic.ts';

/** The results of one test over time. */
export interface SeriesView {
  /** What its values bear as `series`. */
  readonly series: string;
  /** Which test it is, where we have words of our own for it. */
  readonly topic: TestTopic | null;
  /** In the source's words. */
  readonly title: string;
  readonly unit: string | null;
  /** The newest first. */
  readonly points: readonly SeriesPointView[];
}

export interface SeriesPointView {
  readonly entryId: number;
  readonly date: EntryDate | null;
  readonly sourceName: string | null;
  readonly value: EntryValue;
  /** In the series' unit, where the source used another and it can be told exactly. */
  readonly converted: { readonly text: string; readonly number: number } | null;
}
