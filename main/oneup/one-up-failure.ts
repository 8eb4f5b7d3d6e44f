import type { Failure } from '../values/result.ts';

export type OneUpCode =
  | 'offline'
  | 'unavailable'
  | 'too-many-requests'
  | 'sign-in-again'
  | 'wrong-credentials'
  | 'refused'
  | 'not-offered'
  | 'end-of-window'
  | 'untrusted-link'
  | 'too-large'
  | 'unreadable-answer'
  | 'outside-usa'
  | 'service-closed'
  | 'aborted'
  | 'bad-address';

/** `retryAfterMs`: the least time to wait, where the service said one. */
export type OneUpFailure = Failure<OneUpCode> & { readonly retryAfterMs?: number };

const messages: Readonly<Record<OneUpCode, string>> = {
  offline:
    '1upHealth could not be reached. What you already have is safe. Please look at your internet connection and try again.',
  unavailable:
    '1upHealth did not answer as it should. What you already have is safe. Please try again in a few minutes.',
  'too-many-requests': '1upHealth asks for a pause. What you already have is safe. Please try again in a few minutes.',
  'sign-in-again':
    '1upHealth no longer knows this app’s access. What you already have is safe. Please enter your credentials again.',
  'wrong-credentials':
    '1upHealth did not take the client id and client secret. Nothing was kept. Please check both for missing letters.',
  refused:
    '1upHealth does not give this part to this account. What you already have is safe. Everything else is still read.',
  'not-offered': 'The service does not have this kind of information.',
  'end-of-window': '1upHealth gives no more than about 10,000 items of one kind. What was read so far is kept.',
  'untrusted-link':
    'The service pointed to a place outside 1upHealth, so it was not followed. What was read so far is kept.',
  'too-large':
    'An answer of 1upHealth was larger than the app accepts, so it was not read. What you already have is safe.',
  'unreadable-answer':
    '1upHealth sent something that the app cannot read. What you already have is safe. Please try again later.',
  'outside-usa':
    '1upHealth answers only inside the United States. What you already have is safe and can be read anywhere. Please try again from there.',
  'service-closed': 'This service of 1upHealth is closed. What you already have is safe and stays readable.',
  aborted: 'This was stopped before it was done. What you already have is safe.',
  'bad-address': 'This address cannot be used. Nothing was changed. Please check it.',
};

export const failed = (code: OneUpCode, retryAfterMs?: number): OneUpFailure => ({
  code,
  message: messages[code],
  ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
});
