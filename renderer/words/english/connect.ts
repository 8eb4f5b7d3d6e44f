import { counted } from '../plural.ts';

export const connectWords = {
  title: (name: string) => `Connect ${name}`,
  noneTitle: 'No sign-in is open',
  none: 'Choose a health system first.',
  find: 'Find a health system',
  before: {
    lead: 'You will sign in on their own page, in a window of its own.',
    steps: (name: string) => [
      `Use the user name and password that you have for the website of ${name}.`,
      'They may ask what may be shared. Choose all that you want to see here.',
      'The window closes by itself when you are done.',
    ],
    promise:
      'Chartkeeper does not see your password. The address of the page is always shown at the top of its window.',
    open: 'Open the sign-in page',
    details: 'Technical details',
    address: 'Address',
    software: 'Record software',
    version: 'FHIR version',
    number: 'System number',
  },
  opening: 'Opening their page…',
  open: {
    title: 'Sign in, in the other window',
    lead: (name: string) => `The page of ${name} is open in a window of its own.`,
    showing: 'It shows a page from',
    noOrigin: 'It is loading.',
    check:
      'Does this address look right to you? Sign-in pages often belong to the maker of the record software. If you are not sure, cancel.',
    late: 'The window closes after ten minutes.',
    cancel: 'Cancel',
  },
  done: {
    title: 'Thank you',
    gathering: (name: string) => `${name} is gathering your record. It can take some minutes; you may look around.`,
    arrived: (name: string) => `Your record from ${name} is here.`,
    soFar: (count: number) => `${counted(count, 'item', 'items')} so far`,
    toRecord: 'Go to my record',
    another: 'Connect another',
  },
  failed: {
    titles: {
      cancelled: 'You closed the window',
      denied: 'Sharing was not allowed',
      late: 'The window was open too long',
      unreachable: 'Their page could not be shown',
      'refused-by-service': 'The connection was not completed',
    },
    title: 'It was not connected',
    again: 'Try again',
    other: 'Choose another',
  },
  elsewhere: (name: string) => `The sign-in window of ${name} is open.`,
  goThere: 'Show it',
};
