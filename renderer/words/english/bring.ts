import { formatCount } from '../../format/numbers.ts';
import { counted } from '../plural.ts';

export const bringWords = {
  title: 'Bring in files',
  about:
    'Have you downloaded your record from a portal, or saved it with another app? Choose the files, or drop them here, also packed in a zip. Nothing leaves this computer.',
  choose: 'Choose files…',
  dropNow: 'Let go, and these files are brought in',
  looking: 'Looking at what is in them…',
  bringing: (stored: number, total: number) =>
    `${formatCount(stored)} of ${counted(total, 'item', 'items')} brought in`,
  cancel: 'Cancel',
  doneTitle: (name: string) => `${name} is in your record`,
  sameTitle: (name: string) => `You have brought ${name} in before`,
  added: (count: number) => counted(count, 'new item', 'new items'),
  changed: (count: number) => counted(count, 'changed item', 'changed items'),
  unchanged: (count: number) => `${counted(count, 'item', 'items')} that you had already`,
  people: (names: string) => `It is about ${names}. If that is not you, remove it from the list above.`,
  aside: (count: number) =>
    `${counted(count, 'item', 'items')} could not be read. Nothing was thrown away: they are kept aside as they came.`,
  notesBack: (count: number) =>
    `${counted(count, 'note or star', 'notes and stars')} of yours ${count === 1 ? 'is' : 'are'} back where you made ${count === 1 ? 'it' : 'them'}.`,
  notesKept: (count: number) =>
    `${counted(count, 'note or star was', 'notes and stars were')} here already: what you have here stays as it is.`,
  notesMissing: (count: number) =>
    `${counted(count, 'note or star belongs', 'notes and stars belong')} to items that are not in this record. Bring in the files that were saved with them, then these notes once more.`,
  notesTitle: (name: string) => `${name}: your notes and stars`,
  failed: 'The files could not be brought in',
  tooLarge:
    'These files are too large to be dropped here. Nothing was added to your record. Please use “Choose files…” for them.',
  state: 'Brought in from a file',
  unfinished: 'Not brought in to the end',
  unfinishedAbout:
    'Chartkeeper was closed in the middle. Choose the same files again and it goes on, or remove what came.',
  remove: 'Remove its items…',
  removeText: (count: number, name: string) =>
    `This takes ${counted(count, 'item', 'items')} of ${name} out of your record. Your file itself stays where it is, and you can bring it in again.`,
  door: 'I have files of my record',
};
