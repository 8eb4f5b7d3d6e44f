// What leaves the app by file: the record as FHIR, as tables, and its documents. Knows no store and no folder: both are
// handed in. Files take their places together at the end, so that a cancelled or failed export leaves nothing behind.
import type { ExportFormat } from '../values/export-format.ts';
import { err, ok, type Result } from '../values/result.ts';
import { bundleFiles } from './export/bundle-files.ts';
import { csvFiles } from './export/csv-files.ts';
import { writeDocument } from './export/document-files.ts';
import type {
  ExportDocument,
  ExportFailure,
  ExportOutcome,
  ExportProgress,
  ExportResource,
} from './export/export-values.ts';
import type { ExportWords } from './export-words.ts';
import type { FolderPort } from './export/folder-port.ts';
import { noteFiles } from './export/note-files.ts';
import { ndjsonFiles } from './export/ndjson-files.ts';
import { createOutputFiles, written, type OutputFiles, type Written } from './export/output-files.ts';
import { createSink, type ResourceSink } from './export/resource-sink.ts';
import { exportFailure } from './export/write-failure.ts';

export type * from './export/export-values.ts';
export type { FolderPort } from './export/folder-port.ts';
export { openNodeFolder } from './export/node-folder.ts';

export interface ExportOrder {
  /** Read once, and only when a format wants them. */
  readonly resources: AsyncIterable<ExportResource>;
  readonly documents: AsyncIterable<ExportDocument>;
  readonly formats: ReadonlySet<ExportFormat>;
  readonly words: ExportWords;
  readonly folder: FolderPort;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ExportProgress) => void;
}

/** Items between two tellings of progress. */
const tellEvery = 100;

/** Rejects with what the iterables throw, after everything was removed that had been written. */
export async function exportRecord(order: ExportOrder): Promise<Result<ExportOutcome, ExportFailure>> {
  const files = createOutputFiles(order.folder);
  const count = { resources: 0, documents: 0 };
  const progress = (): ExportProgress => ({ ...count, bytes: files.bytes() });
  const counted = (what: keyof typeof count): void => {
    if (++count[what] % tellEvery === 0) order.onProgress(progress());
  };
  let isKept = false;
  try {
    const done = await writeAll(order, files, counted);
    const kept = done.ok ? await files.keep() : done;
    if (!kept.ok) return kept;
    if (order.signal.aborted) return err(exportFailure('cancelled'));
    isKept = true;
  } finally {
    if (!isKept) await files.discard();
  }
  order.onProgress(progress());
  return ok({ ...progress(), files: files.names() });
}

async function writeAll(
  { resources, documents, formats, words, signal }: ExportOrder,
  files: OutputFiles,
  counted: (what: 'resources' | 'documents') => void,
): Promise<Written> {
  const sinks = sinksOf(formats, files, words);
  if (sinks.length > 0) {
    const all = await each(resources, signal, async (resource) => {
      const added = await inTurn(sinks, (sink) => sink.add(resource));
      counted('resources');
      return added;
    });
    if (!all.ok) return all;
    const ended = await inTurn(sinks, (sink) => sink.end());
    if (!ended.ok) return ended;
  }
  if (!formats.has('documents')) return written;
  return each(documents, signal, async (document) => {
    const added = await writeDocument(files, document, words);
    counted('documents');
    return added;
  });
}

function sinksOf(formats: ReadonlySet<ExportFormat>, files: OutputFiles, words: ExportWords): readonly ResourceSink[] {
  return [
    ...(formats.has('bundle') ? [createSink(files, bundleFiles(words))] : []),
    ...(formats.has('ndjson') ? [createSink(files, ndjsonFiles())] : []),
    // Tables say what was written in their rows.
    ...(formats.has('bundle') || formats.has('ndjson') ? [createSink(files, noteFiles(words))] : []),
    ...(formats.has('csv') ? [createSink(files, csvFiles(words))] : []),
  ];
}

async function each<T>(
  items: AsyncIterable<T>,
  signal: AbortSignal,
  take: (item: T) => Promise<Written>,
): Promise<Written> {
  if (signal.aborted) return err(exportFailure('cancelled'));
  for await (const item of items) {
    if (signal.aborted) return err(exportFailure('cancelled'));
    const taken = await take(item);
    if (!taken.ok) return taken;
  }
  return signal.aborted ? err(exportFailure('cancelled')) : written;
}

async function inTurn(
  sinks: readonly ResourceSink[],
  work: (sink: ResourceSink) => Promise<Written>,
): Promise<Written> {
  for (const sink of sinks) {
    const done = await work(sink);
    if (!done.ok) return done;
  }
  return written;
}
