import type { Phrases } from '../phrase-book.ts';

export const relatives: Phrases = {
  Mother: 'Madre',
  Father: 'Padre',
  Sister: 'Hermana',
  Brother: 'Hermano',
  Daughter: 'Hija',
  Son: 'Hijo',
  Child: 'Hijo o hija',
  Grandmother: 'Abuela',
  Grandfather: 'Abuelo',
  'Maternal grandmother': 'Abuela materna',
  'Maternal grandfather': 'Abuelo materno',
  'Paternal grandmother': 'Abuela paterna',
  'Paternal grandfather': 'Abuelo paterno',
  Aunt: 'Tía',
  Uncle: 'Tío',
  Cousin: 'Primo o prima',
  Husband: 'Esposo',
  Wife: 'Esposa',
};

/** Who in the family, and since when they had something. */
export const relativePhrases: Phrases = {
  ...relatives,
  ...Object.fromEntries(Object.entries(relatives).map(([english, spanish]) => [english.toLowerCase(), spanish])),
  'at the age of {} years': 'a los {} años',
  'at the age of {}': 'a la edad de {}',
};
