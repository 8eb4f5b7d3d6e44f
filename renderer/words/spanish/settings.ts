import type { settingsWords as english } from '../english/settings.ts';
import type { Translated } from '../translated.ts';

export const settingsWords: Translated<typeof english> = {
  title: 'Ajustes',
  look: 'Aspecto',
  theme: 'Colores',
  themes: { system: 'Como la computadora', light: 'Claros', dark: 'Oscuros' },
  language: 'Idioma',
  languages: { system: 'Como la computadora', en: 'English', es: 'Español' },
  record: 'Mi historial',
  notices: 'Avisos',
  notify: 'Avisarme en el escritorio cuando lleguen datos nuevos',
  notifyAbout:
    'Solo dice que hay algo nuevo, cuando Chartkeeper no está al frente. No se muestra nada de su historial.',
  kept: 'Dónde se guardan las cosas',
  folder: 'Su historial y sus ajustes están en esta carpeta. El historial está cifrado.',
  keptInMemory: 'Esta sesión se guarda solo en la memoria. Nada de ella está en la carpeta.',
  size: (size) => `El historial abierto ocupa ${size}.`,
  keychain: 'Llavero',
  keychainStates: {
    ready: 'Listo. Guarda sus credenciales y la llave de su historial.',
    missing: 'No hay ninguno en esta computadora.',
    locked: 'Está bloqueado.',
    broken: 'No responde como debería.',
    'not-checked': 'Todavía no se ha revisado.',
  },
  practice: 'Práctica',
  practiceService: 'El servicio de práctica está funcionando',
  practiceAbout:
    'Un 1upHealth propio, dentro de este programa. Deténgalo para ver cómo funciona el programa sin internet: el historial se queda.',
  leavePractice: 'Salir de la práctica',
  leavePracticeAbout: 'Vuelve al inicio. El historial inventado se queda para la próxima vez.',
  credentials: 'Credenciales de 1upHealth',
  hasCredentials: 'Están guardadas, y se pueden leer sus sistemas de salud.',
  noCredentials: 'No hay ninguna guardada. Puede leer su historial, pero no llega nada nuevo.',
  enterCredentials: 'Escribir las credenciales',
  changeCredentials: 'Cambiar las credenciales',
  forget: 'Olvidar las credenciales…',
  forgetTitle: '¿Olvidar sus credenciales?',
  forgetText:
    'Su ID de cliente, su clave secreta y el acceso a 1upHealth se quitan de esta computadora. Su historial se queda y se puede leer. Para leer algo nuevo, tendrá que escribir otra vez las credenciales.',
  forgetConfirm: 'Olvidarlas',
  forgetKeep: 'Conservarlas',
  closeRecord: 'Cerrar mi historial',
  closeRecordAbout: 'Vuelve al inicio. No se borra nada.',
  advanced: 'Avanzado',
  addresses: 'Direcciones de 1upHealth',
  addressesAbout:
    'Cámbielas solo para hacer pruebas. Solo https, o http en esta computadora. Se usan la próxima vez que se abra un historial.',
  apiUrl: 'Dirección para leer',
  authUrl: 'Dirección para entrar',
  searchUrl: 'Dirección para buscar sistemas de salud',
  usual: (address) => `Normalmente ${address}`,
  fixed:
    'Se fijaron desde fuera al iniciar el programa (con una variable de entorno), así que no se pueden cambiar aquí.',
  saveAddresses: 'Guardar las direcciones',
  usualAddresses: 'Usar las direcciones normales',
  addressesSaved: 'Guardado. Se usan la próxima vez que se abra un historial.',
  addressFaults: {
    'not-an-address': 'Esta no es una dirección completa. Debe comenzar con https://',
    'not-secure': 'Esta dirección debe comenzar con https://. Solo se acepta http simple en esta computadora.',
    'has-extras': 'Por favor, no ponga nombres de usuario ni lo que va después de un ? o un #.',
  },
  about: 'Acerca de',
  version: (version) => `Chartkeeper ${version}`,
  aboutText:
    'Chartkeeper es software libre con licencia MIT. No envía nada a nadie, salvo a 1upHealth y a los sistemas de salud que usted conecta.',
  notAdvice:
    'Muestra lo que escribieron sus sistemas de salud. No da diagnósticos ni consejos; pregunte a su equipo médico.',
  typefaces:
    'La letra es Atkinson Hyperlegible, hecha por el Braille Institute para personas con baja visión (SIL Open Font License).',
  typefaceLicence: 'Licencia de la letra',
  failed: 'No se pudieron mostrar los ajustes',
};
