import path from 'node:path';
import type { ElectronApplication, Page } from 'playwright';

/** Light colours, dark ones, and a narrow window: of each screen each, in a folder of its own but the first. */
export type Look = 'light' | 'dark' | 'narrow';

interface Picture {
  readonly folder: string;
  /** Without its ending. */
  readonly file: string;
  /** Whose window the page is; `null`: it is of a browser. */
  readonly app: ElectronApplication | null;
  /** The look that stands in the README: each pixel as it was. */
  readonly sharp: Look | undefined;
}

const smaller = { width: 1024, height: 700 };
const narrow = { width: 719, height: 800 };

/** Answers with the name of the file of the first look. The folder is looked through, so most pictures are small ones. */
export async function takePictures(page: Page, { folder, file, app, sharp }: Picture): Promise<string> {
  const take = async (look: Look, quality: number): Promise<string> => {
    const name = path.join(look === 'light' ? '.' : look, `${file}.${sharp === look ? 'png' : 'jpg'}`);
    const kind = sharp === look ? ({ type: 'png' } as const) : ({ type: 'jpeg', quality } as const);
    await page.screenshot({ path: path.join(folder, name), animations: 'disabled', ...kind });
    return name;
  };
  // Nothing is to look pointed at.
  await page.mouse.move(0, 0);
  const before = await sizeOf(app, page);
  const first = await take('light', 70);
  await page.emulateMedia({ colorScheme: 'dark' });
  await resize(app, page, smaller);
  await take('dark', 45);
  await page.emulateMedia({ colorScheme: 'light' });
  await resize(app, page, narrow);
  await take('narrow', 45);
  await resize(app, page, before);
  return first;
}

type Size = typeof narrow;

async function sizeOf(app: ElectronApplication | null, page: Page): Promise<Size> {
  if (app === null) return page.viewportSize() ?? smaller;
  return app.evaluate(({ BrowserWindow }, url) => {
    const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === url);
    const { width, height } = window?.getBounds() ?? { width: 1280, height: 800 };
    return { width, height };
  }, page.url());
}

/** A window of the app as a person would draw it, a page of a browser by itself. */
async function resize(app: ElectronApplication | null, page: Page, size: Size): Promise<void> {
  if (app === null) await page.setViewportSize(size);
  else
    await app.evaluate(
      ({ BrowserWindow }, { url, to }) =>
        BrowserWindow.getAllWindows()
          .find(({ webContents }) => webContents.getURL() === url)
          ?.setBounds(to),
      { url: page.url(), to: size },
    );
  // A frame may take its part.
  await page.waitForFunction((width) => Math.abs(window.innerWidth - width) < 40, size.width);
}
