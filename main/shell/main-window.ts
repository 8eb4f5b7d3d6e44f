import { BrowserWindow, nativeTheme, type WebContents } from 'electron';
import { appStartUrl, isAppUrl } from './app-protocol.ts';
import { mainWindowOptions } from './window-options.ts';

export interface MainWindow {
  /** `webContents.id` while the window is there. */
  readonly contentsId: () => number | null;
  /** Opens the window, or brings it to the front. */
  readonly show: () => void;
  readonly send: (channel: string, payload: unknown) => void;
  readonly browserWindow: () => BrowserWindow | null;
}

export function createMainWindow(parts: {
  readonly preloadFile: string;
  readonly devTools: boolean;
  /** The page wants to leave for this https address: the person is asked. */
  readonly onLink: (url: string) => void;
}): MainWindow {
  let window: BrowserWindow | null = null;

  const open = (): void => {
    const opened = new BrowserWindow(
      mainWindowOptions({
        preloadFile: parts.preloadFile,
        dark: nativeTheme.shouldUseDarkColors,
        devTools: parts.devTools,
      }),
    );
    window = opened;
    keepInPlace(opened.webContents, parts.onLink);
    opened.once('ready-to-show', () => opened.show());
    opened.on('closed', () => {
      window = null;
    });
    // Rejects when the window is closed before the page has loaded.
    opened.loadURL(appStartUrl).catch(() => undefined);
  };

  return {
    contentsId: () => window?.webContents.id ?? null,
    browserWindow: () => window,
    show() {
      if (window === null) return open();
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
      return undefined;
    },
    send(channel, payload) {
      if (window !== null && !window.isDestroyed()) window.webContents.send(channel, payload);
    },
  };
}

/** The app's page never becomes another page, opens none, and holds none: what it links to is for the system's browser. */
function keepInPlace(contents: WebContents, onLink: (url: string) => void): void {
  const stay = (event: { preventDefault(): void }, url: string): void => {
    if (contents.getURL() !== '' && isAppUrl(url) && isSameDocument(contents.getURL(), url)) return;
    event.preventDefault();
    if (isLink(url)) onLink(url);
  };
  contents.on('will-navigate', (event, url) => stay(event, url));
  contents.on('will-redirect', (event, url) => stay(event, url));
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isLink(url)) onLink(url);
    return { action: 'deny' };
  });
}

/** A reload of the page itself. */
const isSameDocument = (from: string, to: string): boolean => from.split('#')[0] === to.split('#')[0];

/** Only https leaves the app. */
export const isLink = (address: string): boolean => URL.parse(address)?.protocol === 'https:';
