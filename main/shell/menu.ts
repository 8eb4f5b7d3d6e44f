import { Menu, type MenuItemConstructorOptions } from 'electron';

/** The menu that each system expects. No "Developer Tools" and no "Reload" in a packaged app. */
export function installMenu(parts: { readonly mac: boolean; readonly developer: boolean }): void {
  const app: MenuItemConstructorOptions[] = parts.mac ? [{ role: 'appMenu' }] : [];
  const view: MenuItemConstructorOptions[] = [
    ...(parts.developer ? ([{ role: 'reload' }, { role: 'toggleDevTools' }, { type: 'separator' }] as const) : []),
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...app,
      ...(parts.mac ? [] : [{ label: '&File', submenu: [{ role: 'quit' as const }] }]),
      { role: 'editMenu' },
      { label: '&View', submenu: view },
      { role: 'windowMenu' },
    ]),
  );
}
