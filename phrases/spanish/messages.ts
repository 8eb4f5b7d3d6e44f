import { createPhraseBook, type Phrases } from '../phrase-book.ts';
import { connectingPhrases } from './of-connecting.ts';
import { keychainPhrases } from './of-keychain.ts';
import { kindPhrases, readingPhrases } from './of-reading.ts';
import { filePhrases, joiningPhrases, questionPhrases, recordPhrases } from './of-record.ts';
import { servicePhrases } from './of-service.ts';

const phrases: Phrases = {
  ...servicePhrases,
  ...connectingPhrases,
  ...keychainPhrases,
  ...recordPhrases,
  ...filePhrases,
  ...joiningPhrases,
  ...questionPhrases,
  ...readingPhrases,
};

/** Failures, and how a reading goes. */
export const sayMessage = createPhraseBook(phrases, kindPhrases);
