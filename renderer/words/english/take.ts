import { formatCount } from '../../format/numbers.ts';
import { counted } from '../plural.ts';

export const takeWords = {
  title: 'Take it with me',
  about:
    'Your record as files of your own: for another program, another computer, or a doctor. Nothing leaves this computer by itself.',
  files: 'As files',
  what: 'What to take',
  whole: 'My whole record',
  category: 'Part of the record',
  source: 'From',
  everySource: 'All health systems',
  as: 'As which files',
  formats: {
    documents: {
      name: 'Documents',
      about: 'Letters, reports and pictures, each as a file that any computer can open.',
    },
    csv: { name: 'Tables', about: 'A table for each part of the record (CSV), for Excel and other spreadsheets.' },
    bundle: {
      name: 'Everything, exactly as it was received',
      about:
        'For other health apps, and for whoever wants every detail. Chartkeeper brings it in again, with your notes and stars.',
    },
    ndjson: {
      name: 'The same, line by line',
      about: 'A file for each kind of item (NDJSON), for engineers and research.',
    },
  },
  warning: 'These files are not locked. Anyone who can open the folder can read them.',
  save: 'Choose a folder and save',
  saving: (items: number, documents: number) =>
    documents === 0
      ? `Saving… ${counted(items, 'item', 'items')} so far`
      : `Saving… ${formatCount(items)} items and ${counted(documents, 'document', 'documents')} so far`,
  starting: 'Saving…',
  cancel: 'Cancel',
  doneTitle: 'Saved',
  done: (files: number, size: string) => `${counted(files, 'file', 'files')}, ${size}, in`,
  nothing: 'There was nothing of that kind to save, so the folder is empty.',
  show: 'Show the folder',
  empty: 'There is nothing to take along yet',
  emptyAbout: 'When a health system is connected and has been read, its part of your record can be saved here.',
};
