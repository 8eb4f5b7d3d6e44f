import type { findSystemWords as english } from '../english/find-system.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const findSystemWords: Translated<typeof english> = {
  title: 'Buscar un sistema de salud',
  lead: 'Escriba el nombre de su consultorio, clínica u hospital, o su ciudad.',
  search: 'Nombre o ciudad',
  results: 'Sistemas de salud',
  keepTyping: 'Escriba dos letras o más',
  found: (count, more) =>
    more ? 'Se muestran los primeros de muchos' : counted(count, 'sistema de salud', 'sistemas de salud'),
  connected: 'Conectado',
  none: (query) => `No se encontró ningún sistema de salud para “${query}”`,
  noneAbout:
    'Pruebe con menos letras, con el nombre de la ciudad, o con el nombre que aparece en una carta de ellos. Los consultorios pequeños suelen ser parte de un grupo más grande.',
  failed: 'No se pudo mostrar la lista',
  offline: 'No hay conexión a internet',
  offlineAbout: 'Para buscar un sistema de salud hace falta internet. Su historial está completo aquí.',
  moreFailed: 'No se pudo mostrar el resto de la lista.',
  end: 'Esos son todos.',
};
