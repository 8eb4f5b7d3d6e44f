import { dialog, shell, type BrowserWindow } from 'electron';

/** `null`: the person thought better of it. */
export async function chooseFolder(window: BrowserWindow | null): Promise<string | null> {
  const properties: ('openDirectory' | 'createDirectory')[] = ['openDirectory', 'createDirectory'];
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog({ properties })
    : dialog.showOpenDialog(window, { properties }));
  return canceled ? null : (filePaths[0] ?? null);
}

export const showInFolder = (place: string): void => shell.showItemInFolder(place);
