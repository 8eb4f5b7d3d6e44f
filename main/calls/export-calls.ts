import { mkdir, rmdir } from 'node:fs/promises';
import path from 'node:path';
import type { ExportView } from '../../preload/api.ts';
import { exportRecord, openNodeFolder, type ExportOrder } from '../exchange/export-record.ts';
import { exportWords } from '../exchange/export-words.ts';
import type { RecordStore } from '../store/record-store.ts';
import { safeName } from '../exchange/export/safe-name.ts';
import { toConnectionId } from '../values/ids.ts';
import { spokenFor } from '../values/language.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import { sourceNames, type NameOf } from './entry-views.ts';
import { exportedDocuments, exportedResources, type Selection } from './exported-items.ts';
import type { CallParts, HandlersOf } from './handlers.ts';
import { nothingOpen } from './nothing-open.ts';

export function exportCalls({ profiles, files, world, computer, onExport }: CallParts): HandlersOf<'exchange'> {
  let running: AbortController | null = null;
  let lastFolder: string | null = null;
  return {
    async 'exchange.export'({ formats, category, connectionId }) {
      const { open } = profiles.state();
      if (open === null) return err(nothingOpen);
      if (running !== null) return err(underWay);
      const under = await files.chooseFolder();
      if (under === null) return ok(null);
      const words = exportWords[spokenFor(world.preferences.get().language, computer()).language];
      const made = await newFolder(under, words.folder, new Date(world.clock.now()));
      if (!made.ok) return made;
      const selection = { category, connectionId: connectionId === null ? null : toConnectionId(connectionId) };
      running = new AbortController();
      const order = { formats: new Set(formats), words, signal: running.signal, onProgress: onExport };
      const done = await write(open.store, await sourceNames(open), {
        ...order,
        folder: made.value,
        selection,
      }).finally(() => {
        running = null;
        onExport(null);
      });
      if (done.ok) lastFolder = done.value.folder;
      return done;
    },
    async 'exchange.cancelExport'() {
      running?.abort();
      return ok(null);
    },
    async 'exchange.showExport'() {
      if (lastFolder !== null) files.show(lastFolder);
      return ok(null);
    },
  };
}

async function write(
  store: RecordStore,
  nameOf: NameOf,
  {
    folder,
    selection,
    ...order
  }: Pick<ExportOrder, 'formats' | 'words' | 'signal' | 'onProgress'> & {
    readonly folder: string;
    readonly selection: Selection;
  },
): Promise<Result<ExportView>> {
  const done = await exportRecord({
    ...order,
    resources: exportedResources(store, selection, (id) => nameOf(id) ?? order.words.sourceUnknown),
    documents: exportedDocuments(store, selection),
    folder: openNodeFolder(folder),
  });
  if (done.ok) return ok({ ...done.value, folder });
  // Empty when nothing was kept; a folder that is not, stays.
  await rmdir(folder).catch(() => undefined);
  return done;
}

/** "Health record 2026-11-25", with a number where that is taken: an export never mixes with what is there. */
async function newFolder(under: string, words: string, now: Date): Promise<Result<string>> {
  const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  for (let number = 1; number < 1000; number++) {
    const name = safeName(`${words} ${day}${number === 1 ? '' : ` (${number})`}`, '').replace(/\.$/, '');
    const folder = path.join(under, name);
    try {
      await mkdir(folder, { mode: 0o700 });
      return ok(folder);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (!isTaken) return err(noFolder);
    }
  }
  return err(noFolder);
}

const underWay: Failure<'export-under-way'> = {
  code: 'export-under-way',
  message: 'Your record is being saved already. Please wait for that to end, or cancel it.',
};

const noFolder: Failure<'no-folder'> = {
  code: 'no-folder',
  message:
    'No folder could be made there. Your record is safe, and nothing was saved. Please choose another place, or see that the disk is not full.',
};
