import type { credentialWords as english } from '../english/credentials.ts';
import type { Translated } from '../translated.ts';

export const credentialWords: Translated<typeof english> = {
  title: 'Sus credenciales de 1upHealth',
  lead: 'Chartkeeper lee su historial a través de 1upHealth, un servicio al que los sistemas de salud envían historiales. Necesita tres datos que son de la cuenta que usted tiene allí.',
  where: '¿De dónde salen?',
  whereText: [
    'Están en su cuenta, en las páginas de 1upHealth para desarrolladores, dentro de su aplicación. Si otra persona preparó esto para usted, pídale los tres datos.',
    'Desde septiembre de 2026, 1upHealth solo los da a quienes ya eran clientes. Sin ellos, usted puede conocer el programa con personas inventadas.',
  ],
  clientId: {
    label: 'ID de cliente (client ID)',
    about: 'El nombre de su aplicación en 1upHealth. Una serie de letras y números.',
  },
  clientSecret: {
    label: 'Clave secreta (client secret)',
    about:
      'Su contraseña. Se muestra una sola vez, cuando se crea la aplicación. Chartkeeper la envía solo a 1upHealth.',
  },
  redirectUri: {
    label: 'Dirección de regreso (redirect URI)',
    about:
      'La dirección web registrada con su aplicación, letra por letra. La ventana para entrar se cierra al llegar a ella; no hace falta que la página exista. Por ejemplo: https://myrecord.example/done',
  },
  showSecret: 'Mostrar la clave secreta',
  hideSecret: 'Ocultar la clave secreta',
  check: 'Comprobar',
  save: 'Guardar y seguir',
  accepted: 'Los tres datos fueron aceptados.',
  notAccepted: 'Algo todavía no está bien',
  missing: {
    clientId: 'Por favor, escriba el ID de cliente.',
    clientSecret: 'Por favor, escriba la clave secreta.',
    redirectUri: 'Por favor, escriba la dirección de regreso.',
  },
  keeping: 'Dónde se guardan',
  keepKeychain: 'Se guardan en el llavero de esta computadora, y en ningún otro lugar.',
  keepMemory:
    'Su llavero no está listo, así que se guardarían solo en la memoria durante esta sesión. Cuando usted cierre Chartkeeper, se borrarán junto con todo lo que se leyó.',
  keepMemoryChosen:
    'Solo para esta sesión: cuando usted cierre Chartkeeper, se borrarán sus credenciales y todo lo que se leyó. Un historial que ya está en esta computadora queda como está.',
  lookAgain: 'Buscar otra vez el llavero',
  forSession: 'Seguir solo en esta sesión',
};
