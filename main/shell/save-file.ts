import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { app, dialog, type BrowserWindow } from 'electron';
import { err, ok, type Failure, type Result } from '../values/result.ts';

/** Asks where to keep a file, then writes it, readable by this user alone. `null`: the person thought better of it. */
export async function saveFile(
  window: BrowserWindow | null,
  name: string,
  bytes: Uint8Array,
): Promise<Result<{ readonly savedAs: string | null }>> {
  const options = { defaultPath: path.join(app.getPath('downloads'), name) };
  const { canceled, filePath } = await (window === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(window, options));
  if (canceled || filePath === '') return ok({ savedAs: null });
  try {
    await writeFile(filePath, bytes, { mode: 0o600 });
    return ok({ savedAs: filePath });
  } catch {
    return err(notSaved);
  }
}

const notSaved: Failure<'not-saved'> = {
  code: 'not-saved',
  message:
    'The file could not be saved there. Your record is safe. Please see that the disk is not full and that you may write to that folder, or choose another.',
};
