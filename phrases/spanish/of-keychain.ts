import type { Phrases } from '../phrase-book.ts';

/** What the keychain of each system needs, and what the lock of the app says. */
export const keychainPhrases: Phrases = {
  'Nothing was kept, and nothing you have is lost.': 'No se guardó nada, y no se perdió nada de lo que tiene.',
  'Or go on without it for this session: then nothing secret is kept when you close the app.':
    'O siga sin él en esta sesión: entonces no se guarda nada secreto cuando cierre el programa.',
  'One of the things to keep is far longer than it can be.':
    'Uno de los datos que se deben guardar es mucho más largo de lo posible.',
  'Please check what you entered.': 'Por favor, revise lo que escribió.',
  'This computer has no keyring where the app can keep its keys.':
    'Esta computadora no tiene un llavero donde el programa pueda guardar sus llaves.',
  'Install and start GNOME Keyring or KWallet, sign in again, and try once more.':
    'Instale e inicie GNOME Keyring o KWallet, vuelva a entrar en la computadora e inténtelo otra vez.',
  'Your keyring is locked.': 'Su llavero está bloqueado.',
  'Unlock it, for instance with the app “Passwords and Keys”, and try again.':
    'Desbloquéelo, por ejemplo con el programa “Contraseñas y claves”, e inténtelo de nuevo.',
  'Your keyring did not answer.': 'Su llavero no respondió.',
  'If a window asks for your password, answer it there, and try again.':
    'Si una ventana pide su contraseña, escríbala allí e inténtelo de nuevo.',
  'Your keyring did not work as it should.': 'Su llavero no funcionó como debía.',
  'Sign out of this computer and in again, and try once more.':
    'Salga de su sesión en esta computadora, vuelva a entrar e inténtelo otra vez.',
  'This Mac has no keychain where the app can keep its keys.':
    'Esta Mac no tiene un llavero donde el programa pueda guardar sus llaves.',
  'Open “Keychain Access”, make a login keychain, and try again.':
    'Abra “Acceso a Llaveros”, cree un llavero de inicio de sesión e inténtelo de nuevo.',
  'Your keychain is locked, or the app was not let in.': 'Su llavero está bloqueado, o no se dejó entrar al programa.',
  'Unlock it in “Keychain Access”, allow Chartkeeper, and try again.':
    'Desbloquéelo en “Acceso a Llaveros”, permita Chartkeeper e inténtelo de nuevo.',
  'Your keychain did not answer.': 'Su llavero no respondió.',
  'Your keychain did not work as it should.': 'Su llavero no funcionó como debía.',
  'Restart this Mac, and try once more.': 'Reinicie esta Mac e inténtelo otra vez.',
  'Windows did not offer its Credential Manager, where the app keeps its keys.':
    'Windows no ofreció su Administrador de credenciales, donde el programa guarda sus llaves.',
  'Sign out of Windows and in again, and try once more.': 'Salga de Windows, vuelva a entrar e inténtelo otra vez.',
  'The Credential Manager of Windows is locked.': 'El Administrador de credenciales de Windows está bloqueado.',
  'The Credential Manager of Windows did not answer.': 'El Administrador de credenciales de Windows no respondió.',
  'Restart this computer, and try again.': 'Reinicie esta computadora e inténtelo de nuevo.',
  'The Credential Manager of Windows did not work as it should.':
    'El Administrador de credenciales de Windows no funcionó como debía.',
  'Restart this computer, and try once more.': 'Reinicie esta computadora e inténtelo otra vez.',
  'The keys of the made-up people could not be read or written.':
    'No se pudieron leer o escribir las llaves de las personas inventadas.',
  'No real record is touched.': 'No se toca ningún historial real.',
  'Please see that the disk is not full, then try again.':
    'Por favor, vea que el disco no esté lleno, e inténtelo de nuevo.',
  'That is not the code.': 'Ese no es el código.',
  'Nothing was changed.': 'No se cambió nada.',
  'There is a lock already.': 'Ya hay un bloqueo.',
  'Take it off with its code first, then choose another one.': 'Primero quítelo con su código, y después elija otro.',
  'There is no lock on the app, so nothing was changed.': 'El programa no tiene bloqueo, así que no se cambió nada.',
  'The code was wrong too often.': 'El código estuvo mal demasiadas veces.',
  'Please try again in a minute.': 'Por favor, inténtelo de nuevo en un minuto.',
  'Please try again in {} minutes.': 'Por favor, inténtelo de nuevo en {} minutos.',
  'Please try again in {}.': 'Por favor, inténtelo de nuevo en {}.',
  'Chartkeeper is locked.': 'Chartkeeper está bloqueado.',
  'Type your code to go on.': 'Escriba su código para seguir.',
};
