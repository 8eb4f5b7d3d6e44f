import type { TestGroup, TestTopic } from '../../../preload/api.ts';
import type { testWords as english, TestWords } from '../english/tests.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';
import { bloodCellTests } from './tests/blood-cells.ts';
import { bodyTests } from './tests/body.ts';
import { moreTests } from './tests/more.ts';
import { organTests } from './tests/organs.ts';

const topics: Readonly<Record<TestTopic, TestWords>> = { ...bodyTests, ...bloodCellTests, ...organTests, ...moreTests };

const groups: Readonly<Record<TestGroup, string>> = {
  'pressure-and-pulse': 'Presión arterial y pulso',
  body: 'Cuerpo',
  breathing: 'Respiración',
  'blood-count': 'Recuento de sangre',
  sugar: 'Azúcar en la sangre',
  fats: 'Grasas en la sangre',
  kidneys: 'Riñones',
  salts: 'Sales y minerales',
  liver: 'Hígado y proteínas',
  thyroid: 'Tiroides',
  'iron-and-vitamins': 'Hierro y vitaminas',
  inflammation: 'Inflamación',
  clotting: 'Coagulación de la sangre',
  heart: 'Corazón',
  urine: 'Orina',
  questionnaires: 'Cuestionarios',
  more: 'Más',
};

export const testWords: Translated<typeof english> = {
  topics,
  groups,
  view: 'Mostrar',
  byTest: 'Por prueba',
  byDate: 'Por fecha',
  about: {
    labs: 'El último resultado de cada prueba, con el rango que espera el laboratorio.',
    vitals: 'Lo último de cada medición.',
  },
  list: 'Lo último de cada prueba',
  find: 'Buscar una prueba',
  shown: (count) => counted(count, 'prueba', 'pruebas'),
  columns: {
    test: 'Prueba',
    latest: 'Último',
    expected: 'Esperado',
    trend: 'Tendencia',
    change: 'Cambio',
    date: 'Fecha',
  },
  emptyFound: (words) => `Ninguna prueba se llama “${words}”`,
  emptyFoundAbout: 'Pruebe con otra palabra, o solo con su comienzo.',
  emptyOutside: 'Nada fuera del rango',
  emptyOutsideAbout: 'Ningún resultado reciente fue marcado por su laboratorio como fuera del rango que espera.',
  clearFind: 'Mostrar todas las pruebas',
  failed: 'No se pudieron mostrar estos resultados',
  noRange: 'Sin rango',
  sourceCalls: (name) => `La fuente la llama ${name}`,
  up: (difference) => `subió ${difference}`,
  down: (difference) => `bajó ${difference}`,
  same: 'sin cambio',
  since: (date) => `desde ${date}`,
  openPage: 'Ver esta prueba para ampliar y comparar',
  openPageOf: (test) => `Ver ${test} para ampliar y comparar`,
  testFailed: 'No se pudo mostrar esta prueba',
  what: '¿Qué es esto?',
  whatUnknown:
    'Chartkeeper no tiene una descripción de esta prueba. Quienes la pidieron pueden decirle para qué se mide.',
  whatNote: 'Esto explica la prueba en general. No dice nada sobre usted; su médico sabe más.',
  latest: 'Último',
  chart: (test) => `Gráfica de ${test}`,
  chartKeys:
    'Arrastre sobre un período para verlo más grande. Con el teclado: más y menos para ampliar o reducir, las flechas para moverse, 0 para ver todo.',
  summary: (count, from, to) => `${counted(count, 'resultado', 'resultados')}, de ${from} a ${to}`,
  lowestHighest: (lowest, highest) => `el más bajo ${lowest}, el más alto ${highest}`,
  span: 'Período que se muestra',
  spans: { all: 'Todo', five: '5 años', one: '1 año' },
  zoomIn: 'Ampliar',
  zoomOut: 'Reducir',
  earlier: 'Antes',
  later: 'Después',
  shows: (from, to) => `Se muestra: ${from} – ${to}`,
  sources: 'De dónde vienen',
  band: 'Rango esperado',
  ringed: 'Marcado por el laboratorio como fuera de su rango',
  noChart: 'No hay línea que dibujar: estos resultados no son números con fecha en una misma unidad.',
  onePoint: 'Por ahora hay un resultado. Con el segundo aparece una línea.',
  noneInSpan: 'No hay resultados en este período.',
  compare: 'Comparar con',
  compareNone: 'Ninguna otra prueba',
  compareAbout: 'Las dos gráficas muestran el mismo período.',
  compareTable: 'Las dos pruebas por día',
  day: 'Día',
  table: 'Todos los resultados',
  onlyNewest: (count) => `Aquí solo se muestran los ${count} resultados más nuevos.`,
  showMore: (count) => `Mostrar ${count} más`,
  print: 'Imprimir',
  back: 'Volver a la lista',
};
