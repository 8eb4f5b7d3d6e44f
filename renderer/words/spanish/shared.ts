import type { sharedWords as english } from '../english/shared.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';
import { sayLabel, sayTitle } from '../../../phrases/spanish/labels.ts';
import { sayMessage } from '../../../phrases/spanish/messages.ts';

export const sharedWords: Translated<typeof english> = {
  told: sayMessage,
  named: sayLabel,
  titled: sayTitle,
  appName: 'Chartkeeper',
  actions: {
    back: 'Volver',
    undo: 'Deshacer',
    cancel: 'Cancelar',
    close: 'Cerrar',
    tryAgain: 'Intentar de nuevo',
    clear: 'Borrar',
    copy: 'Copiar',
    copied: 'Copiado',
    notCopied: 'No se pudo copiar. Seleccione el texto y cópielo con el teclado.',
  },
  failures: {
    unanswered:
      'El programa no respondió. Su historial está a salvo. Por favor, inténtelo de nuevo; si vuelve a pasar, cierre el programa y ábralo otra vez.',
    brokenTitle: 'No se pudo mostrar esta página',
    broken: 'Algo salió mal en esta ventana. Su historial está a salvo.',
    showAgain: 'Mostrarla otra vez',
    title: 'Eso no funcionó',
  },
  loading: 'Cargando',
  items: (count) => counted(count, 'dato', 'datos'),
  sourceUnknown: 'Fuente desconocida',
  dates: {
    undated: 'Sin fecha',
    here: (moment) => `${moment} según el reloj de esta computadora`,
    from: (date) => `desde ${date}`,
    until: (date) => `hasta ${date}`,
    today: (time) => `hoy, ${time}`,
    yesterday: (time) => `ayer, ${time}`,
  },
  values: {
    named: sayLabel,
    atLeast: (limit) => `${limit} o más`,
    atMost: (limit) => `${limit} o menos`,
    andMore: (count) => `y ${count} más`,
    expected: (range) => `esperado ${range}`,
    outOfRange: 'Fuera del rango esperado',
    critical: 'Crítico',
  },
  enteredInError: 'Anotado por error',
  noLongerListed: 'Su fuente ya no lo muestra',
};
