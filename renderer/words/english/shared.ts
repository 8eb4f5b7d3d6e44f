import { counted } from '../plural.ts';

/** Words that several screens use. */
export const sharedWords = {
  /** What comes from the other process is English as it is. */
  told: (message: string) => message,
  named: (label: string) => label,
  titled: (title: string) => title,
  appName: 'Chartkeeper',
  actions: {
    back: 'Back',
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
    tryAgain: 'Try again',
    clear: 'Clear',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'It could not be copied. Select the text and copy it with the keyboard.',
  },
  failures: {
    unanswered:
      'The app did not answer. Your record is safe. Please try again; if it happens again, close the app and open it once more.',
    brokenTitle: 'This page could not be shown',
    broken: 'Something went wrong in this window. Your record is safe.',
    showAgain: 'Show it again',
    title: 'That did not work',
  },
  loading: 'Loading',
  items: (count: number) => counted(count, 'item', 'items'),
  sourceUnknown: 'Source unknown',
  dates: {
    undated: 'No date given',
    here: (moment: string) => `${moment} by this computer’s clock`,
    from: (date: string) => `since ${date}`,
    until: (date: string) => `until ${date}`,
    today: (time: string) => `today, ${time}`,
    yesterday: (time: string) => `yesterday, ${time}`,
  },
  values: {
    named: (label: string) => label,
    atLeast: (limit: string) => `${limit} or more`,
    atMost: (limit: string) => `${limit} or less`,
    andMore: (count: number) => `and ${count} more`,
    expected: (range: string) => `expected ${range}`,
    outOfRange: 'Outside the expected range',
    critical: 'Critical',
  },
  enteredInError: 'Entered by mistake',
  noLongerListed: 'No longer listed by its source',
};
