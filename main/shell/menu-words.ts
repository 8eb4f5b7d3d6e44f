import type { AppCommand } from '../values/app-command.ts';

/** What the menu says where the system has no word of its own. `&`: the letter to press with Alt. */
export type MenuWords = Readonly<Record<AppCommand | 'file' | 'edit' | 'view' | 'go', string>>;

export const englishMenu: MenuWords = {
  file: '&File',
  edit: '&Edit',
  view: '&View',
  go: '&Go',
  summary: 'Summary',
  timeline: 'Timeline',
  notes: 'My Notes',
  systems: 'My Health Systems',
  settings: 'Settings…',
  'new-items': 'What Is New',
  connect: 'Connect a Health System…',
  'add-person': 'Add a Person…',
  find: 'Search My Record',
  print: 'Print…',
  shortcuts: 'Keyboard Shortcuts',
  back: 'Back',
  forward: 'Forward',
  lock: 'Lock Now',
};
