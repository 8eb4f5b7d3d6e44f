// Opens the app as a person would and takes pictures of it. Knows Playwright's Electron API and nothing of the app.
import { mkdir } from 'node:fs/promises';
import { _electron, type ElectronApplication, type Page } from 'playwright';
import { takePictures, type Look } from './take-pictures.ts';

export interface StageParts {
  readonly project: string;
  /** The profile's folder: the same after the app was started again. */
  readonly userData: string;
  readonly picturesFolder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Stage {
  /** The app's own window. */
  page(): Page;
  /** All windows that are open, in the order in which they opened. */
  windows(): readonly Page[];
  /** The next window that opens while `work` goes on. */
  windowOpenedBy(work: () => Promise<void>): Promise<Page>;
  /** Answers with the picture's file name. Pictures are numbered in the order in which they are taken. */
  picture(name: string, how?: { readonly of?: Page | undefined; readonly sharp?: Look | undefined }): Promise<string>;
  /** Quits the app and starts it anew on the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(parts: StageParts): Promise<Stage> {
  await mkdir(parts.picturesFolder, { recursive: true });
  let taken = 0;
  let app = await launch(parts);
  let page = await app.firstWindow();
  return {
    page: () => page,
    windows: () => app.windows(),
    async windowOpenedBy(work) {
      const [opened] = await Promise.all([app.waitForEvent('window'), work()]);
      await opened.waitForLoadState();
      return opened;
    },
    async picture(name, { of = page, sharp } = {}) {
      taken += 1;
      const file = `${String(taken).padStart(2, '0')}-${name}`;
      return takePictures(of, {
        folder: parts.picturesFolder,
        file,
        app: app.windows().includes(of) ? app : null,
        sharp,
      });
    },
    async restart() {
      await app.close();
      app = await launch(parts);
      page = await app.firstWindow();
    },
    close: () => app.close(),
  };
}

function launch({ project, userData, env }: StageParts): Promise<ElectronApplication> {
  const all = Object.entries({ ...process.env, LC_ALL: 'en_US.UTF-8', ...env, CHARTKEEPER_USER_DATA: userData });
  const defined = all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return _electron.launch({
    args: [project],
    cwd: project,
    env: Object.fromEntries(defined),
    colorScheme: null,
    timeout: 60_000,
  });
}
