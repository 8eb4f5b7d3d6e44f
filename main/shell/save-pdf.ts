import type { BrowserWindow } from 'electron';
import { ok, type Result } from '../values/result.ts';
import { saveFile } from './save-file.ts';

/** The page as it is printed, as a PDF; then asks where to keep it. In memory until then: no file lies about meanwhile. */
export async function savePdf(
  window: BrowserWindow | null,
  name: string,
  paper: 'A4' | 'Letter',
): Promise<Result<{ readonly savedAs: string | null }>> {
  if (window === null) return ok({ savedAs: null });
  const bytes = await window.webContents.printToPDF({
    pageSize: paper,
    printBackground: true,
    preferCSSPageSize: true,
  });
  return saveFile(window, `${name}.pdf`, bytes);
}
