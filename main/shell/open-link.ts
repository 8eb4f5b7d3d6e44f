import { dialog, shell, type BrowserWindow } from 'electron';
import { isLink } from './main-window.ts';

/** Asks, naming the whole address, then hands it to the system's browser. Answers whether it did. */
export async function openLink(window: BrowserWindow | null, address: string): Promise<boolean> {
  if (!isLink(address)) return false;
  const options = {
    type: 'question' as const,
    title: 'Open in your browser?',
    message: 'Open this page in your browser?',
    detail: `${address}\n\nIt is outside Chartkeeper. Nothing of your record is sent along.`,
    buttons: ['Open', 'Stay here'],
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
