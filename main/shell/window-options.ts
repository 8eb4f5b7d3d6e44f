import type { BrowserWindowConstructorOptions, Session, WebPreferences } from 'electron';
import type { Rectangle } from '../values/window-place.ts';

/** What every window of the app has, whoever made the page in it. */
const confined = {
  contextIsolation: true,
  sandbox: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
  enableWebSQL: false,
} satisfies WebPreferences;

export const leastSize = { width: 480, height: 480 };

export function mainWindowOptions(parts: {
  readonly preloadFile: string;
  readonly dark: boolean;
  readonly devTools: boolean;
  /** With its frame; `null`: where the system puts it, in the usual size. */
  readonly place: Rectangle | null;
}): BrowserWindowConstructorOptions {
  return {
    title: 'Chartkeeper',
    ...(parts.place ?? { width: 1280, height: 800, useContentSize: true }),
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: parts.dark ? '#101514' : '#fbfcfb',
    webPreferences: { ...confined, preload: parts.preloadFile, devTools: parts.devTools },
  };
}

/** For pages of a health system: no preload, nothing of the app, a session of its own. */
export function connectWindowOptions(parts: {
  readonly session: Session;
  readonly title: string;
}): BrowserWindowConstructorOptions {
  return {
    title: parts.title,
    width: 760,
    height: 860,
    minWidth: 480,
    minHeight: 480,
    useContentSize: true,
    show: true,
    backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: { ...confined, session: parts.session, devTools: false, disableDialogs: true },
  };
}
