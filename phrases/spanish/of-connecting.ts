import type { Phrases } from '../phrase-book.ts';

/** How a sign-in ended, and what stands in its way. */
export const connectingPhrases: Phrases = {
  'You closed the window of {} before it was connected.': 'Usted cerró la ventana de {} antes de que se conectara.',
  'Nothing has changed.': 'No ha cambiado nada.',
  'You can connect it whenever you like.': 'Puede conectarlo cuando quiera.',
  'You did not allow {} to share your record.': 'Usted no permitió que {} compartiera su historial.',
  'You can connect it again if you change your mind.': 'Puede conectarlo de nuevo si cambia de opinión.',
  'The window of {} was open for ten minutes, so it was closed to keep you safe.':
    'La ventana de {} estuvo abierta diez minutos, así que se cerró para protegerlo.',
  'The page of {} could not be shown.': 'No se pudo mostrar la página de {}.',
  'Please look at your internet connection and try again in a few minutes.':
    'Por favor, revise su conexión a internet e inténtelo de nuevo en unos minutos.',
  '{} did not complete the connection.': '{} no completó la conexión.',
  'Please try again; if it happens again, their help desk can tell why.':
    'Por favor, inténtelo de nuevo; si vuelve a pasar, su servicio de ayuda puede decirle por qué.',
  'The window of {} is open already.': 'La ventana de {} ya está abierta.',
  'Please finish there, or cancel it first.': 'Por favor, termine allí, o cancele primero.',
  'This health system is not in the list that was last shown.':
    'Este sistema de salud no está en la última lista que se mostró.',
  'Please search for it again.': 'Por favor, búsquelo de nuevo.',
};
