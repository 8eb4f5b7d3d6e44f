import type { Failure } from '../values/result.ts';

/** Every way in which 1upHealth, or the way to it, can fail; each with words for the patient. */
export type OneUpCode = keyof typeof messages | 'keychain-missing' | 'keychain-locked' | 'keychain-broken';

/** `retryAfterMs`: the least time to wait before asking again, in milliseconds, where the service said one. */
export type OneUpFailure = Failure<OneUpCode> & { readonly retryAfterMs?: number };

const safe = 'What you already have is safe.';

const messages = {
  offline: `1upHealth could not be reached. ${safe} Please look at your internet connection and try again.`,
  'insecure-connection': `The connection to 1upHealth was not secure, so nothing was sent. ${safe} Please check the date of this computer, or use another network, and try again.`,
  'time-out': `1upHealth took too long to answer. ${safe} Please try again in a few minutes.`,
  unavailable: `1upHealth is not working as it should at the moment. ${safe} Please try again in a few minutes.`,
  'too-many-requests': `1upHealth asks for a pause. ${safe} Please try again in a few minutes.`,
  'service-closed': `1upHealth says that this service is closed. ${safe} It stays readable here without it.`,
  'outside-usa': `1upHealth answers only inside the United States. ${safe} It can be read anywhere. Please try again from there.`,
  'wrong-credentials':
    '1upHealth did not accept the client ID and client secret. Your record is safe. Please check both for missing letters and enter them again.',
  'sign-in-again': `1upHealth no longer accepts this app’s access. ${safe} Please enter your credentials again.`,
  refused: `1upHealth does not give this part of the record to this account. ${safe} Everything else is still read.`,
  'not-offered': `1upHealth does not have this kind of information. ${safe} There is nothing to do.`,
  'not-found': `1upHealth does not have this item. ${safe} It may have been removed.`,
  gone: `1upHealth says that this item was removed. ${safe}`,
  'end-of-window': `1upHealth gives no more than about 10,000 items of one kind. What was read so far is safe. The rest cannot be had this way.`,
  'untrusted-link': `1upHealth pointed to a place that is not its own, so the app did not go there. ${safe} What was read so far is kept.`,
  'repeated-link': `1upHealth sent the same page again and again, so the app stopped. What was read so far is kept. Please try again later.`,
  'too-large': `An answer from 1upHealth was larger than the app accepts, so it was not read. ${safe} Everything else is still read.`,
  'unreadable-answer': `1upHealth sent something that the app cannot read. ${safe} Please try again later.`,
  'bad-address': `The app cannot ask for this address. Nothing was sent, and nothing has changed. Please check it.`,
  aborted: `This was stopped before it was done. ${safe} You can begin again at any time.`,
} as const;

export const failed = (code: keyof typeof messages, retryAfterMs?: number): OneUpFailure => ({
  code,
  message: messages[code],
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});

/** The account's keeper has words of its own; a code that nobody knows is a broken keychain. */
export function keptFailure({ code, message }: Failure): OneUpFailure {
  switch (code) {
    case 'keychain-missing':
    case 'keychain-locked':
      return { code, message };
    default:
      return { code: 'keychain-broken', message };
  }
}
