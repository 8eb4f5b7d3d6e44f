// Every row there is, so that one alone can be measured, and a wrong name is told at once.

/** Without the size that ends each name. */
export const rows = [
  'ingest',
  'ingest-as-it-grows',
  'event-loop-delay-p99',
  'memory',
  'tidying',
  'file-size',
  'search-as-one-types-p95',
  'search-vs-rxdb',
  'search-vs-rxdb-best',
  'timeline-page-p95',
  'list-page-p95',
  'category-counts-p95',
  'history-of-a-lab-p95',
  'raw-json-at-random-p95',
  'store-start',
  'over-http',
  'second-reading',
  'window-start',
  'window-switch-p95',
  'window-search-key-p95',
  'window-late-frames',
] as const;

export type RowName = (typeof rows)[number];

/** Whether any of these is to be measured. */
export type Wanted = (...names: readonly RowName[]) => boolean;

/** `only`: how the names of the wanted rows begin; '' for all. The size that stands at a name's end in the table may follow. */
export function wantedBy(...only: readonly string[]): Wanted {
  const beginnings = only.map((one) => one.replace(/-\d+$/, ''));
  return (...names) => names.some((name) => beginnings.some((beginning) => name.startsWith(beginning)));
}

/** What is wrong with this choice, in words, with all there is to choose from; `null`: nothing. */
export function wrongChoice(only: string): string | null {
  if (wantedBy(only)(...rows)) return null;
  return `No figure's name begins with “${only}”. There are:\n${rows.map((name) => `  ${name}`).join('\n')}`;
}
