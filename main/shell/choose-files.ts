import { dialog, type BrowserWindow } from 'electron';

/** Where they lie; none: the person thought better of it. */
export async function chooseFiles(window: BrowserWindow | null): Promise<readonly string[]> {
  const properties: ('openFile' | 'multiSelections')[] = ['openFile', 'multiSelections'];
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog({ properties })
    : dialog.showOpenDialog(window, { properties }));
  return canceled ? [] : filePaths;
}
