/** Where letters are written on Letter (CLDR's `paperSize`); elsewhere on A4. */
const letterRegions = new Set(['US', 'CA', 'MX', 'CL', 'CO', 'CR', 'GT', 'NI', 'PA', 'PH', 'PR', 'SV', 'VE', 'BZ']);

export const paperSize = (locale: string): 'A4' | 'Letter' =>
  letterRegions.has(new Intl.Locale(locale).maximize().region ?? '') ? 'Letter' : 'A4';
