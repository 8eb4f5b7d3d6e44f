import { dialog, shell, type BrowserWindow } from 'electron';
import { isLink } from './main-window.ts';
import type { ShellWords } from './shell-words.ts';

/** Asks, naming the whole address, then hands it to the system's browser. Answers whether it did. */
export async function openLink(
  window: BrowserWindow | null,
  address: string,
  words: ShellWords['openLink'],
): Promise<boolean> {
  if (!isLink(address)) return false;
  const options = {
    type: 'question' as const,
    title: words.title,
    message: words.message,
    detail: `${address}\n\n${words.outside}`,
    buttons: [words.open, words.stay],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options));
  if (response !== 0) return false;
  await shell.openExternal(address);
  return true;
}
