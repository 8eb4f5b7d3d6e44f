import { formatCount } from '../../format/numbers.ts';
import type { takeWords as english } from '../english/take.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const takeWords: Translated<typeof english> = {
  title: 'Llevármelo',
  about:
    'Su historial en archivos suyos: para otro programa, otra computadora o un médico. Nada sale de esta computadora por sí solo.',
  files: 'En archivos',
  what: 'Qué llevar',
  whole: 'Todo mi historial',
  category: 'Parte del historial',
  source: 'De',
  everySource: 'Todos los sistemas de salud',
  as: 'En qué archivos',
  formats: {
    documents: {
      name: 'Documentos',
      about: 'Cartas, informes e imágenes, cada uno en un archivo que cualquier computadora puede abrir.',
    },
    csv: { name: 'Tablas', about: 'Una tabla por cada parte del historial (CSV), para Excel y programas parecidos.' },
    bundle: {
      name: 'Todo, exactamente como se recibió',
      about:
        'Para otros programas de salud, y para quien quiera cada detalle. Chartkeeper lo vuelve a traer, con sus notas y estrellas.',
    },
    ndjson: {
      name: 'Lo mismo, línea por línea',
      about: 'Un archivo por cada tipo de dato (NDJSON), para ingenieros e investigación.',
    },
  },
  warning: 'Estos archivos no están protegidos. Quien pueda abrir la carpeta puede leerlos.',
  save: 'Elegir una carpeta y guardar',
  saving: (items, documents) =>
    documents === 0
      ? `Guardando… ${counted(items, 'dato', 'datos')} hasta ahora`
      : `Guardando… ${formatCount(items)} datos y ${counted(documents, 'documento', 'documentos')} hasta ahora`,
  starting: 'Guardando…',
  cancel: 'Cancelar',
  doneTitle: 'Guardado',
  done: (files, size) => `${counted(files, 'archivo', 'archivos')}, ${size}, en`,
  nothing: 'No había nada de ese tipo que guardar, así que la carpeta está vacía.',
  show: 'Mostrar la carpeta',
  empty: 'Todavía no hay nada que llevar',
  emptyAbout:
    'Cuando un sistema de salud esté conectado y se haya leído, su parte del historial se podrá guardar aquí.',
};
