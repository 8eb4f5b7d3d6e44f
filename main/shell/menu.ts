import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { AppCommand } from '../values/app-command.ts';
import type { MenuWords } from './shell-words.ts';

interface MenuParts {
  readonly mac: boolean;
  /** No "Developer Tools" and no "Reload" in a packaged app. */
  readonly developer: boolean;
  readonly words: MenuWords;
  readonly onCommand: (command: AppCommand) => void;
}

type Item = MenuItemConstructorOptions;

/** The menu that each system expects: on a Mac the app's own comes first, elsewhere what is in it is under File and Help. */
export function installMenu(parts: MenuParts): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(parts)));
}

const line: Item = { type: 'separator' };

export const menuTemplate = (parts: MenuParts): Item[] =>
  everyMenu(parts).map((item) => worded(item, parts.words.roles));

/** With our own word for each role that has one. */
function worded(item: Item, roles: MenuWords['roles']): Item {
  const label = item.role === undefined ? undefined : roles[item.role];
  return {
    ...item,
    ...(label === undefined ? {} : { label }),
    ...(Array.isArray(item.submenu) ? { submenu: item.submenu.map((inner) => worded(inner, roles)) } : {}),
  };
}

function everyMenu({ mac, developer, words, onCommand }: MenuParts): Item[] {
  const item = (command: AppCommand, accelerator?: string): Item => ({
    id: command,
    label: words.commands[command],
    click: () => onCommand(command),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const settings = item('settings', 'CmdOrCtrl+,');
  const file: Item[] = [item('connect'), item('add-person'), line, item('print', 'CmdOrCtrl+P'), line];
  const lock = item('lock', 'CmdOrCtrl+L');
  return [
    ...(mac ? [{ role: 'appMenu' as const, submenu: macMenu(settings) }] : []),
    {
      label: words.file,
      submenu: [
        ...file,
        ...(mac ? [lock, line, { role: 'close' as const }] : [settings, lock, line, { role: 'quit' as const }]),
      ],
    },
    { label: words.edit, submenu: [...editing(mac), line, item('find', 'CmdOrCtrl+F')] },
    { label: words.view, submenu: viewing(developer) },
    {
      label: words.go,
      submenu: [
        item('back', mac ? 'Cmd+[' : 'Alt+Left'),
        item('forward', mac ? 'Cmd+]' : 'Alt+Right'),
        line,
        item('summary', 'CmdOrCtrl+1'),
        item('timeline', 'CmdOrCtrl+2'),
        item('notes', 'CmdOrCtrl+3'),
        item('new-items', 'CmdOrCtrl+4'),
        item('systems', 'CmdOrCtrl+5'),
      ],
    },
    { role: 'windowMenu', submenu: windows(mac) },
    { role: 'help', submenu: [item('shortcuts', 'CmdOrCtrl+/'), ...(mac ? [] : [line, { role: 'about' as const }])] },
  ];
}

const macMenu = (settings: Item): Item[] => [
  ...[{ role: 'about' as const }, line, settings, line],
  ...[{ role: 'services' as const }, line],
  ...[{ role: 'hide' as const }, { role: 'hideOthers' as const }, { role: 'unhide' as const }, line],
  { role: 'quit' },
];

const editing = (mac: boolean): Item[] => [
  ...[{ role: 'undo' as const }, { role: 'redo' as const }, line],
  ...[{ role: 'cut' as const }, { role: 'copy' as const }, { role: 'paste' as const }],
  ...(mac ? [{ role: 'pasteAndMatchStyle' as const }] : []),
  { role: 'selectAll' },
];

const windows = (mac: boolean): Item[] =>
  mac
    ? [{ role: 'minimize' }, { role: 'zoom' }, line, { role: 'front' }]
    : [{ role: 'minimize' }, { role: 'zoom' }, { role: 'close' }];

const viewing = (developer: boolean): Item[] => [
  ...(developer ? [{ role: 'reload' as const }, { role: 'toggleDevTools' as const }, line] : []),
  ...[{ role: 'resetZoom' as const }, { role: 'zoomIn' as const }, { role: 'zoomOut' as const }, line],
  { role: 'togglefullscreen' },
];
