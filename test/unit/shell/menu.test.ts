import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { appCommands, type AppCommand } from '../../../main/values/app-command.ts';
import { shellWords } from '../../../main/shell/shell-words.ts';

// Of Electron, the menu uses `Menu` alone, and the template not even that.
vi.mock('electron', () => ({ Menu: {} }));
const { menuTemplate } = await import('../../../main/shell/menu.ts');

const every = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? every(item.submenu) : [])]);

const template = (
  mac: boolean,
  developer = false,
  onCommand: (command: AppCommand) => void = () => undefined,
  words = shellWords.en,
) => menuTemplate({ mac, developer, words: words.menu, onCommand });

describe.each([true, false])('the menu (on a Mac: %s)', (mac) => {
  it('leads to every place of the app, each by a key of its own', () => {
    const asked: AppCommand[] = [];
    const items = every(template(mac, false, (command) => asked.push(command)));
    for (const { id, click } of items) if (id !== undefined && click !== undefined) Reflect.apply(click, null, []);
    expect(asked.toSorted()).toEqual([...appCommands].toSorted());
    const keys = items.flatMap(({ accelerator }) => (typeof accelerator === 'string' ? [accelerator] : []));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('can be quit from, has what every editor has, and no tools for developers in a packaged app', () => {
    const roles = every(template(mac)).map(({ role }) => role);
    for (const role of ['quit', 'about', 'undo', 'copy', 'paste', 'togglefullscreen', 'windowMenu', 'help']) {
      expect(roles).toContain(role);
    }
    expect(roles).not.toContain('toggleDevTools');
    expect(every(template(mac, true)).map(({ role }) => role)).toContain('toggleDevTools');
  });

  it('begins with the app on a Mac and with File elsewhere, and holds Settings where each expects it', () => {
    const [first] = template(mac);
    expect(mac ? first?.role : first?.label).toBe(mac ? 'appMenu' : '&File');
    expect(every(first === undefined ? [] : [first]).map(({ id }) => id)).toContain('settings');
  });

  it('says every word of it in Spanish', () => {
    const said = (words: typeof shellWords.en) =>
      every(template(mac, true, undefined, words)).flatMap(({ type, label, role }) =>
        type === 'separator' ? [] : [label ?? (role === 'appMenu' ? 'Chartkeeper' : null)],
      );
    expect(said(shellWords.es)).not.toContain(null);
    expect(said(shellWords.es).filter((label) => said(shellWords.en).includes(label))).toEqual(
      mac ? ['Chartkeeper'] : [],
    );
  });
});
