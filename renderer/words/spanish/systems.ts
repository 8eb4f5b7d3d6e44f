import type { systemWords as english } from '../english/systems.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const systemWords: Translated<typeof english> = {
  title: 'Mis sistemas de salud',
  lead: 'De dónde viene su historial. Chartkeeper solo lee; no cambia nada allí.',
  empty: 'Todavía no hay ningún sistema de salud conectado',
  emptyAbout:
    'Conecte uno, y su historial comienza aquí. Necesita el nombre de usuario y la contraseña que tiene para su sitio web.',
  connect: 'Conectar un sistema de salud',
  another: 'Conectar otro',
  readNow: 'Leer ahora',
  stop: 'Detener la lectura',
  list: 'Sistemas de salud conectados',
  states: {
    waiting: 'Esperando al sistema de salud',
    waitingAbout: 'Usted ya entró. Están reuniendo su historial, lo que puede tardar unos minutos.',
    ready: 'Conectado',
    disconnected: 'Desconectado. Sus datos se conservan aquí.',
  },
  lastRead: (moment) => `Última lectura: ${moment}`,
  neverRead: 'Todavía no se ha leído',
  byType: 'Lo que vino de aquí',
  missing: 'Qué falta, y por qué',
  missingCount: (count) =>
    count === 1 ? 'No se pudo leer 1 parte' : `No se pudieron leer ${counted(count, 'parte', 'partes')}`,
  nothing: 'Todavía no ha venido nada de aquí.',
  again: 'Conectar otra vez',
  disconnect: (name) => `Desconectar ${name}`,
  disconnected: (name) => `${name} está desconectado. Sus datos se conservan.`,
  tryMissing: 'Intentar leerlas otra vez',
  readsAll: 'Leer ahora pregunta a todos sus sistemas de salud a la vez; 1upHealth no permite preguntar a uno solo.',
  disconnectShort: 'Desconectar',
  keepChoice: 'Desconectar y conservar sus datos',
  keepAbout: (count) =>
    `Ya no se lee nada nuevo de allí. ${count === 1 ? 'El dato se queda' : `Los ${counted(count, 'dato', 'datos')} se quedan`} en su historial.`,
  removeChoice: 'Desconectar y quitar sus datos…',
  removeAbout: 'Los quita de esta computadora. El sistema de salud conserva su propia copia.',
  removeOnly: 'Quitar sus datos…',
  removeTitle: (name) => `¿Quitar los datos de ${name}?`,
  removeText: (count, name) =>
    `Esto quita de esta computadora ${counted(count, 'dato', 'datos')} de ${name}. Aquí no se puede deshacer. El sistema de salud conserva su propia copia, y usted puede conectarlo de nuevo.`,
  removeConfirm: (count) => `Quitar ${counted(count, 'dato', 'datos')}`,
  keep: 'Conservarlos',
  progress: 'Leyendo',
  progressSections: (done, total) => `${done} de ${total} partes listas`,
  readingOf: (stored, found) => `${stored} de unos ${found} datos`,
  readingStored: (stored) => counted(stored, 'dato', 'datos'),
  stopped: 'La lectura se detuvo',
  paused: 'La lectura está en espera',
  nextTry: (moment) => `Sigue sola: ${moment}.`,
  added: (count) =>
    count === 0 ? 'Nada nuevo desde la última lectura.' : `${counted(count, 'dato nuevo', 'datos nuevos')}.`,
  noCredentials:
    'Ahora no se puede leer nada, porque aquí no hay credenciales de 1upHealth guardadas. Su historial está completo aquí.',
  enterCredentials: 'Escribir las credenciales',
  offline: 'Sin conexión',
  offlineAbout:
    'Ahora no se puede llegar a 1upHealth. Su historial está completo aquí. Chartkeeper lee de nuevo cuando usted se lo pide.',
};
