/** What the menu of the app, or a click on a notification, asks the page to do. */
export const appCommands = [
  'summary',
  'timeline',
  'notes',
  'systems',
  'settings',
  'new-items',
  'connect',
  'add-person',
  'find',
  'print',
  'shortcuts',
  'back',
  'forward',
  'lock',
] as const;

export type AppCommand = (typeof appCommands)[number];
