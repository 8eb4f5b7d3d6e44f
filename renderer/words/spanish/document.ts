import type { documentWords as english } from '../english/document.ts';
import type { Translated } from '../translated.ts';

export const documentWords: Translated<typeof english> = {
  untitled: 'Documento',
  read: 'Leerlo',
  back: 'Volver',
  save: 'Guardar como archivo…',
  saved: (where) => `Guardado como ${where}`,
  print: 'Imprimir',
  zoomIn: 'Más grande',
  zoomOut: 'Más pequeño',
  zoom: (percent) => `${percent} %`,
  find: 'Buscar en este documento',
  findNext: 'Siguiente',
  findPrevious: 'Anterior',
  found: (nth, count) => `${nth} de ${count}`,
  foundNone: 'No se encontró',
  content: 'El documento',
  page: (nth, count) => `Página ${nth} de ${count}`,
  opening: 'Abriendo el documento…',
  damaged:
    'El archivo está dañado o tiene contraseña, así que no se puede mostrar aquí. No se perdió nada: puede guardarlo y abrirlo con otro programa.',
  unknown: 'Chartkeeper no puede mostrar este tipo de archivo. Puede guardarlo y abrirlo con otro programa.',
  missing:
    'El contenido de este documento todavía no se ha leído. Se pedirá la próxima vez que se lean sus sistemas de salud.',
  picture: 'Una imagen de su historial',
};
