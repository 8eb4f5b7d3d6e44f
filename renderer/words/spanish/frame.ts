import type { frameWords as english } from '../english/frame.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const frameWords: Translated<typeof english> = {
  practiceBand: 'Práctica: estas personas son inventadas.',
  memoryBand: 'Solo para esta sesión: no se guarda nada cuando usted cierra Chartkeeper.',
  leavePractice: 'Salir de la práctica',
  closeRecord: 'Cerrar mi historial',
  navigation: 'Principal',
  openNavigation: 'Menú',
  skip: 'Saltar a la página',
  menu: 'Mi historial',
  practiceMenu: 'Historial de práctica',
  summary: 'Resumen',
  timeline: 'Cronología',
  notes: 'Mis notas',
  myRecord: 'Mi historial',
  systems: 'Mis sistemas de salud',
  take: 'Llevármelo',
  settings: 'Ajustes',
  search: 'Buscar en mi historial',
  clearSearch: 'Borrar la búsqueda',
  searchKeys: (mac) => (mac ? '⌘K' : 'Ctrl K'),
  status: {
    upToDate: 'Al día',
    kept: 'Guardado en esta computadora',
    reading: 'Leyendo…',
    readingItems: (stored) => `Leyendo… ${counted(stored, 'dato', 'datos')} hasta ahora`,
    readingOf: (stored, found) => `Leyendo… ${stored} de unos ${found} datos`,
    waitingUntil: (time) => `Se leerá de nuevo a las ${time}`,
    waiting: 'Pronto se leerá de nuevo',
    offline: 'Sin conexión. Su historial está completo aquí.',
    problem: 'La lectura se detuvo. Vea por qué',
    noCredentials: 'Sin credenciales de 1upHealth',
    nothingConnected: 'Todavía no hay nada conectado',
  },
};
