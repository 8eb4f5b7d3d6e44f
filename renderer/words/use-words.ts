import { createContext, useContext } from 'react';
import { english, type Words } from './english.ts';

/** The catalogue in the person's language. */
export const WordsContext = createContext<Words>(english);

export type { Words } from './english.ts';

export const useWords = (): Words => useContext(WordsContext);
