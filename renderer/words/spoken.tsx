import { useLayoutEffect, type ReactNode } from 'react';
import type { Settings } from '../../preload/api.ts';
import { useCall } from '../bridge/use-call.ts';
import { writeBy } from '../format/habits.ts';
import { english, type Words } from './english.ts';
import { spanish } from './spanish.ts';
import { WordsContext } from './use-words.ts';

const catalogues: Readonly<Record<Settings['spoken']['language'], Words>> = { en: english, es: spanish };

/** All beneath speaks and writes as the person chose, or as the computer does. Shown once that is known: no word changes under the eyes. */
export function Spoken({ children }: { readonly children: ReactNode }): ReactNode {
  const { data: settings, isPending } = useCall('settings.get', {});
  const { language, locale } = settings?.spoken ?? { language: 'en', locale: undefined };
  useLayoutEffect(() => {
    document.documentElement.lang = locale ?? language;
  }, [language, locale]);
  // Here and not after the drawing: what is drawn beneath is written this way already.
  writeBy({ locale });
  return isPending ? null : <WordsContext value={catalogues[language]}>{children}</WordsContext>;
}
