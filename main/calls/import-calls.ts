import type { ImportView } from '../../preload/api.ts';
import { ImportStopped } from '../exchange/import/import-failure.ts';
import type { ImportFile } from '../exchange/import/import-file.ts';
import { openNodeFile } from '../exchange/import/node-file.ts';
import { bringIn } from '../profile/bring-in.ts';
import type { OpenProfile } from '../profile/open-profile.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

export function importCalls(parts: CallParts): HandlersOf<'imports'> {
  const { profiles, files: dialogs } = parts;
  const running: Running = { stopping: null };

  /** The record that files can be brought into now. */
  const ready = (): Result<OpenProfile> => {
    const { open } = profiles.state();
    if (open === null) return err(nothingOpen);
    if (open.kind === 'practice') return err(practising);
    return running.stopping === null ? ok(open) : err(underWay);
  };
  return {
    async 'imports.choose'() {
      const before = ready();
      if (!before.ok) return before;
      const chosen = await dialogs.chooseFiles();
      if (chosen.length === 0) return ok(null);
      const files = await openFiles(chosen);
      // While the dialog was open, another record may have been opened.
      const open = ready();
      if (!files.ok) return files;
      if (open.ok) return take(parts, running, open.value, files.value);
      await closeAll(files.value);
      return open;
    },
    async 'imports.drop'({ files }) {
      const open = ready();
      return open.ok ? take(parts, running, open.value, files.map(inMemory)) : open;
    },
    async 'imports.cancel'() {
      running.stopping?.abort();
      return ok(null);
    },
  };
}

interface Running {
  stopping: AbortController | null;
}

/** One at a time; it ends with the record that it belongs to. */
function take(
  parts: CallParts,
  running: Running,
  open: OpenProfile,
  files: readonly ImportFile[],
): Promise<Result<ImportView>> {
  const stopping = new AbortController();
  running.stopping = stopping;
  const done = carryOut(parts, open, files, stopping.signal).finally(() => {
    running.stopping = null;
    open.importing = null;
  });
  open.importing = {
    async stop() {
      stopping.abort();
      await done;
    },
  };
  return done;
}

async function carryOut(
  { world, onImport, onRecord }: CallParts,
  { store }: OpenProfile,
  files: readonly ImportFile[],
  signal: AbortSignal,
): Promise<Result<ImportView>> {
  const { clock, randomUuid } = world;
  try {
    const done = await bringIn({ store, files, clock, randomUuid, onProgress: onImport, signal });
    return done.ok ? ok({ ...done.value, name: files.map(({ name }) => name).join(', ') }) : done;
  } finally {
    await closeAll(files);
    onImport(null);
    onRecord();
  }
}

/** All of them, or none. */
async function openFiles(paths: readonly string[]): Promise<Result<readonly ImportFile[]>> {
  const opened: ImportFile[] = [];
  try {
    for (const file of paths) opened.push(await openNodeFile(file));
    return ok(opened);
  } catch (thrown) {
    await closeAll(opened);
    if (thrown instanceof ImportStopped) return err(thrown.failure);
    throw thrown;
  }
}

const closeAll = (files: readonly ImportFile[]): Promise<unknown> => Promise.all(files.map((file) => file.close()));

function inMemory({ name, content }: { readonly name: string; readonly content: string }): ImportFile {
  const bytes = Buffer.from(content, 'base64');
  return {
    ...{ name, size: bytes.length },
    read: async (from, length) => bytes.subarray(from, from + length),
    close: async () => undefined,
  };
}

const underWay: Failure<'import-under-way'> = {
  code: 'import-under-way',
  message: 'Files are being brought in already. Please wait for that to end, or cancel it.',
};

const practising: Failure<'practising'> = {
  code: 'practising',
  message:
    'The practice record belongs to made-up people. Please open your own record first, then bring your files in.',
};
