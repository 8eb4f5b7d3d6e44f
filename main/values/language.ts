export const languages = ['en', 'es'] as const;

/** What the app can speak. */
export type Language = (typeof languages)[number];

/** `system`: as the computer. */
export const languageChoices = ['system', ...languages] as const;
export type LanguageChoice = (typeof languageChoices)[number];

/** What it speaks now, and by whose habits it writes dates and numbers (BCP 47, such as `es-MX`). */
export interface Spoken {
  readonly language: Language;
  readonly locale: string;
}

/** The language that was chosen, else the first of the computer's that we speak; dates and numbers as in the computer's region. */
export function spokenFor(
  choice: LanguageChoice,
  computer: { readonly languages: readonly string[]; readonly locale: string },
): Spoken {
  const language = choice === 'system' ? (computer.languages.flatMap(ourLanguage)[0] ?? 'en') : choice;
  const region = /[-_]([A-Z]{2}|\d{3})(?![a-z\d])/i.exec(computer.locale)?.[1] ?? homeOf[language];
  return { language, locale: `${language}-${region.toUpperCase()}` };
}

const ourLanguage = (tag: string): Language[] => {
  const [base] = tag.toLowerCase().split(/[-_]/);
  return languages.filter((language) => language === base);
};

/** For a computer that names no region; 419: Latin America. */
const homeOf: Readonly<Record<Language, string>> = { en: 'US', es: '419' };
