import { BrowserWindow, nativeTheme, screen, type WebContents } from 'electron';
import type { WindowPlace } from '../values/window-place.ts';
import { appStartUrl, isAppUrl } from './app-protocol.ts';
import { leastSize, mainWindowOptions } from './window-options.ts';
import { placeOf, placeOnScreens } from './window-place.ts';

export interface MainWindow {
  /** `webContents.id` while the window is there. */
  readonly contentsId: () => number | null;
  /** Opens the window, or brings it to the front. */
  readonly show: () => void;
  readonly send: (channel: string, payload: unknown) => void;
  readonly browserWindow: () => BrowserWindow | null;
  /** The person does not look at it: it is hidden, minimised or behind another program. */
  readonly isAway: () => boolean;
  /** From now on it opens where it stood last. */
  readonly remember: (places: PlaceMemory) => void;
}

/** Where windows stood, as `main.ts` hands it in. */
export interface PlaceMemory {
  readonly last: () => WindowPlace | null;
  readonly take: (place: WindowPlace) => void;
}

interface MainWindowParts {
  readonly preloadFile: string;
  readonly devTools: boolean;
  /** The page wants to leave for this https address: the person is asked. */
  readonly onLink: (url: string) => void;
}

export function createMainWindow(parts: MainWindowParts): MainWindow {
  let window: BrowserWindow | null = null;
  let places: PlaceMemory | null = null;

  const open = (): void => {
    const opened = openWindow(parts, places?.last() ?? null);
    window = opened;
    keepInPlace(opened.webContents, parts.onLink);
    tellPlace(opened, (place) => places?.take(place));
    opened.on('closed', () => {
      window = null;
    });
    // Rejects when the window is closed before the page has loaded.
    opened.loadURL(appStartUrl).catch(() => undefined);
  };

  return {
    contentsId: () => window?.webContents.id ?? null,
    browserWindow: () => window,
    remember: (memory) => void (places = memory),
    isAway: () => window === null || !window.isFocused(),
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

function openWindow({ preloadFile, devTools }: MainWindowParts, last: WindowPlace | null): BrowserWindow {
  const place = last === null ? null : placeOnScreens(last, workAreas(), leastSize);
  const window = new BrowserWindow(
    mainWindowOptions({ ...{ preloadFile, devTools, place }, dark: nativeTheme.shouldUseDarkColors }),
  );
  window.once('ready-to-show', () => {
    // To maximise is to show: not before there is something to see.
    if (last?.maximized === true) window.maximize();
    window.show();
  });
  return window;
}

const workAreas = () => screen.getAllDisplays().map(({ workArea }) => workArea);

function tellPlace(window: BrowserWindow, onPlace: (place: WindowPlace) => void): void {
  const tell = (): void => onPlace(placeOf(window));
  window.on('resize', tell);
  window.on('move', tell);
  window.on('maximize', tell);
  window.on('unmaximize', tell);
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
