import { formatCount } from '../../format/numbers.ts';
import type { paletteWords as english } from '../english/palette.ts';
import type { Translated } from '../translated.ts';

export const paletteWords: Translated<typeof english> = {
  title: 'Búsqueda y acciones',
  field: 'Busque cualquier cosa, o escriba lo que quiere hacer',
  hint: 'Por ejemplo: laboratorio:a1c 2023 · desde 2020 · es:estrella · carta:alta',
  recent: 'Búsquedas recientes',
  forget: 'Borrar las búsquedas recientes',
  commands: 'Hacer',
  places: 'Ir a',
  tests: 'Pruebas a lo largo del tiempo',
  found: 'En mi historial',
  nothing: (text) => `No se encontró nada para “${text}”`,
  nothingAbout: 'Pruebe con otra palabra, o solo con su comienzo. Su historial se busca solo en esta computadora.',
  seeAll: (count, text) => (count === null ? `Ver todo lo de “${text}”` : `Ver los ${formatCount(count)} de “${text}”`),
  searching: 'Buscando…',
  since: (year) => `desde ${year}`,
  until: (year) => `hasta ${year}`,
  read: 'Leer ahora mis sistemas de salud',
  connect: 'Conectar un sistema de salud',
  bringIn: 'Traer archivos de mi historial',
  print: 'Imprimir esta página',
  theme: { system: 'Colores como la computadora', light: 'Colores claros', dark: 'Colores oscuros' },
  language: { system: 'Idioma: como la computadora', en: 'Idioma: English (inglés)', es: 'Idioma: Español' },
  shortcuts: 'Atajos de teclado',
  lock: 'Bloquear Chartkeeper ahora',
  putLockOn: 'Poner un bloqueo a Chartkeeper',
  keys: '↑ ↓ para elegir, Entrar para abrir, Esc para cerrar',
};
