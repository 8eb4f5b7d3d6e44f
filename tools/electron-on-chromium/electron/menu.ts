import type { MenuItemConstructorOptions } from 'electron';

/** Kept, and not shown: Chromium's window has no place for it. */
export class Menu {
  readonly items: readonly MenuItemConstructorOptions[];

  constructor(items: readonly MenuItemConstructorOptions[] = []) {
    this.items = items;
  }

  getMenuItemById(id: string): MenuItemConstructorOptions | null {
    return everyItem(this.items).find((item) => item.id === id) ?? null;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template);
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
}

const everyItem = (items: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? everyItem(item.submenu) : [])]);

let applicationMenu: Menu | null = null;
