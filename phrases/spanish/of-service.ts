import type { Phrases } from '../phrase-book.ts';

/** What is said of 1upHealth and of what it sends. */
export const servicePhrases: Phrases = {
  'What you already have is safe.': 'Lo que usted ya tiene está a salvo.',
  'Your record is safe.': 'Su historial está a salvo.',
  'Everything else is still read.': 'Todo lo demás se sigue leyendo.',
  'Please try again.': 'Por favor, inténtelo de nuevo.',
  'Please try again later.': 'Por favor, inténtelo más tarde.',
  'Please try again in a few minutes.': 'Por favor, inténtelo de nuevo en unos minutos.',
  'Please enter the client ID.': 'Por favor, escriba el ID de cliente.',
  'Please enter the client secret.': 'Por favor, escriba la clave secreta.',
  '1upHealth did not accept this secret for this client ID.':
    '1upHealth no aceptó esta clave secreta para este ID de cliente.',
  'It does not say which of the two is wrong.': 'No dice cuál de los dos está mal.',
  'Please copy both again, whole.': 'Por favor, copie los dos otra vez, completos.',
  'One of these addresses cannot be used, so nothing was changed.':
    'Una de estas direcciones no se puede usar, así que no se cambió nada.',
  'Each must begin with https:// (or http:// on this computer) and end after the name, such as https://api.1up.health.':
    'Cada una debe comenzar con https:// (o http:// en esta computadora) y terminar después del nombre, como https://api.1up.health.',
  '1upHealth could not be reached.': 'No se pudo llegar a 1upHealth.',
  'Please look at your internet connection and try again.':
    'Por favor, revise su conexión a internet e inténtelo de nuevo.',
  'The connection to 1upHealth was not secure, so nothing was sent.':
    'La conexión con 1upHealth no era segura, así que no se envió nada.',
  'Please check the date of this computer, or use another network, and try again.':
    'Por favor, revise la fecha de esta computadora, o use otra red, e inténtelo de nuevo.',
  '1upHealth took too long to answer.': '1upHealth tardó demasiado en responder.',
  '1upHealth is not working as it should at the moment.': '1upHealth no está funcionando bien en este momento.',
  '1upHealth asks for a pause.': '1upHealth pide una pausa.',
  '1upHealth says that this service is closed.': '1upHealth dice que este servicio está cerrado.',
  'It stays readable here without it.': 'Aquí se puede seguir leyendo sin él.',
  '1upHealth answers only inside the United States.': '1upHealth solo responde dentro de Estados Unidos.',
  'It can be read anywhere.': 'Se puede leer en cualquier lugar.',
  'Please try again from there.': 'Por favor, inténtelo de nuevo desde allí.',
  '1upHealth did not accept the client ID and client secret.':
    '1upHealth no aceptó el ID de cliente y la clave secreta.',
  'Please check both for missing letters and enter them again.':
    'Por favor, revise que no les falten letras y escríbalos otra vez.',
  '1upHealth no longer accepts this app’s access.': '1upHealth ya no acepta el acceso de este programa.',
  'Please enter your credentials again.': 'Por favor, escriba otra vez sus credenciales.',
  '1upHealth does not give this part of the record to this account.':
    '1upHealth no entrega esta parte del historial a esta cuenta.',
  '1upHealth does not have this kind of information.': '1upHealth no tiene este tipo de información.',
  'There is nothing to do.': 'No hay nada que hacer.',
  '1upHealth does not have this item.': '1upHealth no tiene este dato.',
  'It may have been removed.': 'Tal vez se haya quitado.',
  '1upHealth says that this item was removed.': '1upHealth dice que este dato se quitó.',
  '1upHealth gives no more than about 10,000 items of one kind.':
    '1upHealth no entrega más de unos 10 000 datos de un mismo tipo.',
  'What was read so far is safe.': 'Lo que se ha leído hasta ahora está a salvo.',
  'The rest cannot be had this way.': 'El resto no se puede obtener de esta forma.',
  '1upHealth pointed to a place that is not its own, so the app did not go there.':
    '1upHealth señaló un lugar que no es suyo, así que el programa no fue allí.',
  'What was read so far is kept.': 'Lo que se ha leído hasta ahora está guardado.',
  '1upHealth sent the same page again and again, so the app stopped.':
    '1upHealth envió la misma página una y otra vez, así que el programa se detuvo.',
  'An answer from 1upHealth was larger than the app accepts, so it was not read.':
    'Una respuesta de 1upHealth era más grande de lo que acepta el programa, así que no se leyó.',
  '1upHealth sent something that the app cannot read.': '1upHealth envió algo que el programa no puede leer.',
  'The app cannot ask for this address.': 'El programa no puede pedir esta dirección.',
  'Nothing was sent, and nothing has changed.': 'No se envió nada, y no ha cambiado nada.',
  'Please check it.': 'Por favor, revísela.',
  'This was stopped before it was done.': 'Esto se detuvo antes de terminar.',
  'You can begin again at any time.': 'Puede comenzar de nuevo en cualquier momento.',
  'Please enter the redirect address that 1upHealth has for you.':
    'Por favor, escriba la dirección de regreso que 1upHealth tiene para usted.',
  'This is not a whole address.': 'Esta no es una dirección completa.',
  'It looks like https://example.org/connected.': 'Se ve así: https://example.org/connected.',
  'The address may not contain a # sign.': 'La dirección no puede tener el signo #.',
  'The address may not contain a user name or password.':
    'La dirección no puede tener un nombre de usuario ni una contraseña.',
  'The address must begin with https://.': 'La dirección debe comenzar con https://.',
  'The way to this health system is not working at the moment, 1upHealth says.':
    '1upHealth dice que el camino a este sistema de salud no funciona en este momento.',
  'You may try, or come back later.': 'Puede intentarlo, o volver más tarde.',
  'These credentials were not accepted.': 'Estas credenciales no fueron aceptadas.',
  'Nothing was kept.': 'No se guardó nada.',
  'Please check each of them.': 'Por favor, revise cada una de ellas.',
  'Your 1upHealth credentials are not kept on this computer.':
    'Sus credenciales de 1upHealth no están guardadas en esta computadora.',
  'Enter them to read anew.': 'Escríbalas para volver a leer.',
  'ONEUP_API_URL, ONEUP_AUTH_URL and ONEUP_SEARCH_URL must be https addresses, or http on this computer.':
    'ONEUP_API_URL, ONEUP_AUTH_URL y ONEUP_SEARCH_URL deben ser direcciones https, o http en esta computadora.',
  'Nothing was sent.': 'No se envió nada.',
};
