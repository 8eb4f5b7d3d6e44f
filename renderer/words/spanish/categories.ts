import type * as english from '../english/categories.ts';
import type { Translated } from '../translated.ts';

export const standingWords: Translated<typeof english.standingWords> = {
  named: (only) => (only === 'past' ? 'Antes' : only === 'current' ? 'Ahora' : 'No se dice si es actual'),
  unstated: (category) =>
    category === 'medicines' ? 'Entregados o administrados' : 'Anotados por error, o descartados',
};

export const vaccineWords: Translated<typeof english.vaccineWords> = {
  order: 'Orden',
  latestFirst: 'Primero las últimas',
  byName: 'Por nombre',
  against: 'Contra',
  doses: 'Dosis',
  dose: (dose, all) => (all === null ? `Dosis ${dose}` : `Dosis ${dose} de ${all}`),
  given: 'Aplicada',
  notGiven: 'No aplicada',
};

export const claimWords: Translated<typeof english.claimWords> = {
  show: 'Mostrar',
  statements: 'Avisos del seguro',
  bills: 'Cuentas enviadas al seguro',
  what: 'Por qué',
  billed: 'Cobrado',
  /** Of a year, in one line. */
  sums: { billed: 'Cobrado', insurancePaid: 'Seguro', owed: 'Debe' },
  insurancePaid: 'Pagó el seguro',
  owed: 'Usted debe',
  notSaid: 'no se dice',
  undated: 'Sin fecha',
};

export const relativeWords: Translated<typeof english.relativeWords> = {
  noIllness: 'No se anotó ninguna enfermedad',
  writtenDown: (date) => `Anotado: ${date}`,
};

export const allergyWords: Translated<typeof english.allergyWords> = {
  severe: 'Grave',
  moderate: 'Moderada',
  mild: 'Leve',
  highRisk: 'Puede ser peligrosa',
};
