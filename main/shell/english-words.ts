import type { ShellWords } from './shell-words.ts';

export const englishWords: ShellWords = {
  menu: {
    file: '&File',
    edit: '&Edit',
    view: '&View',
    go: '&Go',
    commands: {
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
    },
    roles: {},
  },
  notice: { title: 'Chartkeeper', body: 'Your record has new items.' },
  openLink: {
    title: 'Open in your browser?',
    message: 'Open this page in your browser?',
    outside: 'It is outside Chartkeeper. Nothing of your record is sent along.',
    open: 'Open',
    stay: 'Stay here',
  },
  connecting: (systemName) => `Connecting to ${systemName}`,
};
