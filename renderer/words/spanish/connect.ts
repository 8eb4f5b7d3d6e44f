import type { connectWords as english } from '../english/connect.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const connectWords: Translated<typeof english> = {
  title: (name) => `Conectar ${name}`,
  noneTitle: 'No hay ninguna conexión en curso',
  none: 'Primero elija un sistema de salud.',
  find: 'Buscar un sistema de salud',
  before: {
    lead: 'Usted entrará en la página de ellos, en una ventana aparte.',
    steps: (name) => [
      `Use el nombre de usuario y la contraseña que tiene para el sitio web de ${name}.`,
      'Tal vez le pregunten qué se puede compartir. Elija todo lo que quiera ver aquí.',
      'La ventana se cierra sola cuando usted termina.',
    ],
    promise:
      'Chartkeeper no ve su contraseña. La dirección de la página siempre aparece en la parte de arriba de su ventana.',
    open: 'Abrir la página para entrar',
    details: 'Detalles técnicos',
    address: 'Dirección',
    software: 'Programa del historial',
    version: 'Versión de FHIR',
    number: 'Número del sistema',
  },
  opening: 'Abriendo su página…',
  open: {
    title: 'Entre, en la otra ventana',
    lead: (name) => `La página de ${name} está abierta en una ventana aparte.`,
    showing: 'Muestra una página de',
    noOrigin: 'Se está cargando.',
    check:
      '¿Le parece correcta esta dirección? Las páginas para entrar suelen ser de la empresa que hace el programa del historial. Si no está seguro, cancele.',
    late: 'La ventana se cierra después de diez minutos.',
    cancel: 'Cancelar',
  },
  done: {
    title: 'Gracias',
    gathering: (name) =>
      `${name} está reuniendo su historial. Puede tardar unos minutos; mientras tanto, mire lo que quiera.`,
    arrived: (name) => `Su historial de ${name} ya está aquí.`,
    soFar: (count) => `${counted(count, 'dato', 'datos')} hasta ahora`,
    toRecord: 'Ir a mi historial',
    another: 'Conectar otro',
  },
  failed: {
    titles: {
      cancelled: 'Usted cerró la ventana',
      denied: 'No se permitió compartir',
      late: 'La ventana estuvo abierta demasiado tiempo',
      unreachable: 'No se pudo mostrar su página',
      'refused-by-service': 'La conexión no se completó',
    },
    title: 'No se conectó',
    again: 'Intentar de nuevo',
    other: 'Elegir otro',
  },
  elsewhere: (name) => `La ventana para entrar en ${name} está abierta.`,
  goThere: 'Mostrarla',
};
