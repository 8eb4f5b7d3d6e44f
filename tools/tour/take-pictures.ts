import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';

export interface Looks {
  /** It stands in the README: each pixel as it was. */
  readonly sharp: boolean;
  /** Also in dark colours and in a narrow window, each in a folder of its own. */
  readonly everyLook: boolean;
}

interface Picture extends Partial<Looks> {
  readonly folder: string;
  /** Without its ending. */
  readonly file: string;
  /** Whose window the page is; `null`: it is of a browser. */
  readonly app: ElectronApplication | null;
}

const smaller = { width: 1024, height: 700 };
const narrow = { width: 719, height: 800 };

/** Answers with the name of the file of the first look. The folder is looked through, so most pictures are small ones. */
export async function takePictures(page: Page, { folder, file, app, sharp, everyLook }: Picture): Promise<string> {
  const take = (look: string, quality: number): Promise<Buffer> =>
    page.screenshot({ path: path.join(folder, look, `${file}.jpg`), type: 'jpeg', quality, animations: 'disabled' });
  // Nothing is to look pointed at.
  await page.mouse.move(0, 0);
  if (sharp === true) await page.screenshot({ path: path.join(folder, `${file}.png`), animations: 'disabled' });
  else await take('.', 70);
  if (everyLook === true) {
    const before = await sizeOf(app, page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await resize(app, page, smaller);
    await take('dark', 45);
    await page.emulateMedia({ colorScheme: 'light' });
    await resize(app, page, narrow);
    await take('narrow', 45);
    await resize(app, page, before);
  }
  return `${file}.${sharp === true ? 'png' : 'jpg'}`;
}

type Size = typeof narrow;

async function sizeOf(app: ElectronApplication | null, page: Page): Promise<Size> {
  if (app === null) return page.viewportSize() ?? smaller;
  return app.evaluate(({ BrowserWindow }) => {
    const { width, height } = BrowserWindow.getAllWindows()[0]?.getBounds() ?? { width: 1280, height: 800 };
    return { width, height };
  });
}

/** The app's own window as a person would draw it, a page of a browser by itself. */
async function resize(app: ElectronApplication | null, page: Page, size: Size): Promise<void> {
  if (app === null) await page.setViewportSize(size);
  else await app.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), size);
  // A frame may take its part.
  await page.waitForFunction((width) => Math.abs(window.innerWidth - width) < 40, size.width);
}
