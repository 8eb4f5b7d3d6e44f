import type { MenuItemConstructorOptions } from 'electron';
import type { AppCommand } from '../values/app-command.ts';
import type { Language } from '../values/language.ts';
import { englishWords } from './english-words.ts';
import { spanishWords } from './spanish-words.ts';

/** What is said outside of the page: in the menu, in dialogs of the system, on the desktop. */
export interface ShellWords {
  readonly menu: MenuWords;
  /** No health data, and not whose record it is. */
  readonly notice: { readonly title: string; readonly body: string };
  readonly openLink: {
    readonly title: string;
    readonly message: string;
    readonly outside: string;
    readonly open: string;
    readonly stay: string;
  };
  readonly connecting: (systemName: string) => string;
}

/** `&`: the letter to press with Alt. */
export interface MenuWords {
  readonly file: string;
  readonly edit: string;
  readonly view: string;
  readonly go: string;
  readonly commands: Readonly<Record<AppCommand, string>>;
  /** What Electron has its own word for, in English alone. */
  readonly roles: Readonly<Partial<Record<NonNullable<MenuItemConstructorOptions['role']>, string>>>;
}

export const shellWords: Readonly<Record<Language, ShellWords>> = { en: englishWords, es: spanishWords };
