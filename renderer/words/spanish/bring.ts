import { formatCount } from '../../format/numbers.ts';
import type { bringWords as english } from '../english/bring.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const bringWords: Translated<typeof english> = {
  title: 'Traer archivos',
  about:
    '¿Ha descargado su historial de un portal, o lo ha guardado con otro programa? Elija los archivos, o suéltelos aquí, también comprimidos en un zip. Nada sale de esta computadora.',
  choose: 'Elegir archivos…',
  dropNow: 'Suelte los archivos, y se traerán',
  looking: 'Mirando qué contienen…',
  bringing: (stored: number, total: number) => `${formatCount(stored)} de ${counted(total, 'dato', 'datos')} traídos`,
  cancel: 'Cancelar',
  doneTitle: (name: string) => `${name} está en su historial`,
  sameTitle: (name: string) => `Ya había traído ${name}`,
  added: (count: number) => counted(count, 'dato nuevo', 'datos nuevos'),
  changed: (count: number) => counted(count, 'dato cambiado', 'datos cambiados'),
  unchanged: (count: number) => `${counted(count, 'dato', 'datos')} que ya tenía`,
  people: (names: string) => `Trata de ${names}. Si no es usted, quítelo de la lista de arriba.`,
  aside: (count: number) =>
    `No se ${count === 1 ? 'pudo' : 'pudieron'} leer ${counted(count, 'dato', 'datos')}. No se perdió nada: se guardan aparte, tal como llegaron.`,
  notesBack: (count: number) =>
    count === 1
      ? '1 nota o estrella suya está otra vez donde la puso.'
      : `${formatCount(count)} notas y estrellas suyas están otra vez donde las puso.`,
  notesKept: (count: number) =>
    count === 1
      ? '1 nota o estrella ya estaba aquí: lo que usted tiene aquí se queda como está.'
      : `${formatCount(count)} notas y estrellas ya estaban aquí: lo que usted tiene aquí se queda como está.`,
  notesMissing: (count: number) =>
    `${counted(count, 'nota o estrella es', 'notas y estrellas son')} de datos que no están en este historial. Traiga primero los archivos que se guardaron con ellas, y después estas notas otra vez.`,
  notesTitle: (name: string) => `${name}: sus notas y estrellas`,
  failed: 'No se pudieron traer los archivos',
  tooLarge:
    'Estos archivos son demasiado grandes para soltarlos aquí. No se añadió nada a su historial. Para ellos, use “Elegir archivos…”.',
  state: 'Traído de un archivo',
  unfinished: 'No se terminó de traer',
  unfinishedAbout:
    'Chartkeeper se cerró a la mitad. Elija otra vez los mismos archivos para continuar, o quite lo que llegó.',
  remove: 'Quitar sus datos…',
  removeText: (count: number, name: string) =>
    `Esto quita de su historial ${counted(count, 'dato', 'datos')} de ${name}. Su archivo se queda donde está, y puede traerlo otra vez.`,
  door: 'Tengo archivos de mi historial',
};
