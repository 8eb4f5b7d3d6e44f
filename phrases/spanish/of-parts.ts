import type { Phrases } from '../phrase-book.ts';

/** Within a line, after or beside something else: what an address is for, which dose, why there is no value. */
export const partPhrases: Phrases = {
  home: 'casa',
  work: 'trabajo',
  mobile: 'móvil',
  temp: 'por un tiempo',
  old: 'anterior',
  billing: 'para las cuentas',
  preferred: 'preferido',
  'primary performer': 'quien lo atendió',
  laboratory: 'laboratorio',
  radiology: 'radiología',
  pathology: 'patología',
  'against {}': 'contra {}',
  'No value: {}': 'Sin valor: {}',
  'A curve of {} points': 'Una curva de {} puntos',
  'Care team for {}': 'Equipo de atención para {}',
  'Care team with {}': 'Equipo de atención con {}',
};
