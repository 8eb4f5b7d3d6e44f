import type { Phrases } from '../phrase-book.ts';

/** Units that are words. */
export const unitPhrases: Phrases = {
  'per minute': 'por minuto',
  'beats per minute': 'latidos por minuto',
  'beats/minute': 'latidos por minuto',
  'breaths per minute': 'respiraciones por minuto',
  'breaths/minute': 'respiraciones por minuto',
  'packs a day': 'paquetes al día',
  score: 'puntos',
  tablet: 'tableta',
  years: 'años',
  months: 'meses',
  weeks: 'semanas',
  days: 'días',
  hours: 'horas',
  minutes: 'minutos',
  seconds: 'segundos',
};
