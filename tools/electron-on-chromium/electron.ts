// The `electron` module of the main process, as far as Chartkeeper uses it. Whatever else is touched says that it is absent.
import { absentModule, guardClass, guarded } from './electron/absent.ts';
import { app } from './electron/app.ts';
import { BrowserWindow } from './electron/browser-window.ts';
import { dialog as ownDialog, shell as ownShell } from './electron/dialog.ts';
import { ipcMain } from './electron/ipc-main.ts';
import { Menu } from './electron/menu.ts';
import { nativeTheme } from './electron/native-theme.ts';
import { Notification } from './electron/notification.ts';
import { powerMonitor } from './electron/power-monitor.ts';
import { screen } from './electron/screen.ts';
import { protocol as ownProtocol, Session, session as ownSession } from './electron/session.ts';
import { WebContents } from './electron/web-contents.ts';

export { app } from './electron/app.ts';
export { BrowserWindow } from './electron/browser-window.ts';
export { ipcMain } from './electron/ipc-main.ts';
export { Menu } from './electron/menu.ts';
export { nativeTheme } from './electron/native-theme.ts';
export { Notification } from './electron/notification.ts';
export { powerMonitor } from './electron/power-monitor.ts';
export { screen } from './electron/screen.ts';
export { Session } from './electron/session.ts';
export { WebContents, WebContents as webContents } from './electron/web-contents.ts';

guardClass('app', app.constructor);
guardClass('BrowserWindow', BrowserWindow);
guardClass('ipcMain', ipcMain.constructor);
guardClass('Menu', Menu);
guardClass('nativeTheme', nativeTheme.constructor);
guardClass('Notification', Notification);
guardClass('powerMonitor', powerMonitor.constructor);
guardClass('screen', screen.constructor);
guardClass('session', Session);
guardClass('webContents', WebContents);

export const dialog = guarded('dialog', ownDialog);
export const shell = guarded('shell', ownShell);
export const protocol = guarded('protocol', ownProtocol);
export const session = guarded('session', ownSession);

export const autoUpdater = absentModule('autoUpdater');
export const clipboard = absentModule('clipboard');
export const crashReporter = absentModule('crashReporter');
export const desktopCapturer = absentModule('desktopCapturer');
export const globalShortcut = absentModule('globalShortcut');
export const nativeImage = absentModule('nativeImage');
export const net = absentModule('net');
export const netLog = absentModule('netLog');
export const powerSaveBlocker = absentModule('powerSaveBlocker');
export const safeStorage = absentModule('safeStorage');
export const systemPreferences = absentModule('systemPreferences');
export const utilityProcess = absentModule('utilityProcess');
