import { formatCount } from '../../format/numbers.ts';
import type { summaryWords as english } from '../english/summary.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const summaryWords: Translated<typeof english> = {
  title: 'Resumen',
  noName: 'Su historial',
  born: (date) => `Fecha de nacimiento: ${date}`,
  age: (years) => counted(years, 'año', 'años'),
  since: (items, year, systems) =>
    `${items} desde ${year}, de ${counted(systems, 'sistema de salud', 'sistemas de salud')}`,
  from: (items, systems) => `${items} de ${counted(systems, 'sistema de salud', 'sistemas de salud')}`,
  quarantined: (count) =>
    count === 1
      ? '1 dato llegó en una forma que no se pudo leer.'
      : `${counted(count, 'dato', 'datos')} llegaron en una forma que no se pudo leer.`,
  quarantinedAbout: 'Lo que se recibió está guardado, así que no se pierde nada.',
  allergies: 'Alergias',
  noAllergies: 'Ningún sistema de salud ha enviado una alergia. Eso no quiere decir que no haya ninguna.',
  medicines: 'Medicamentos de ahora',
  noMedicines: 'Ningún medicamento está marcado como de ahora.',
  conditions: 'Problemas de salud de ahora',
  noConditions: 'Ningún problema de salud está marcado como de ahora.',
  outside: 'Lo último fuera del rango esperado',
  noneOutside: 'Ningún resultado está marcado como fuera del rango que espera su laboratorio.',
  visits: 'Últimas visitas',
  newsRegion: 'Lo nuevo',
  news: (items, moment) => `Desde la última vez (${moment}): ${items}`,
  newsTitles: (titles, more) => (more > 0 ? `${titles} y ${formatCount(more)} más` : titles),
  seeNews: 'Ver lo nuevo',
  seeAllOf: (count) => (count === null ? 'Ver todo' : `Ver todo (${formatCount(count)})`),
  seeAll: 'Ver la cronología',
  parts: 'Qué contiene',
  sources: 'De dónde viene',
  missing: 'Qué falta',
  nothingMissing: 'Se leyó todo lo que ofrecieron los sistemas de salud.',
  seeMissing: 'Ver qué se puede hacer',
  seeAllMissing: (count) => `Ver todo (${formatCount(count)})`,
  seeSystems: 'Ver mis sistemas de salud',
  emptyTitle: 'Su historial comienza aquí',
  emptyAbout: 'Conecte un sistema de salud, y lo que guarda sobre usted aparecerá aquí, lo más nuevo primero.',
  emptyWaiting: 'Su sistema de salud está reuniendo su historial. Los datos aparecen aquí a medida que llegan.',
  connect: 'Conectar un sistema de salud',
  failed: 'No se pudo mostrar el resumen',
};
