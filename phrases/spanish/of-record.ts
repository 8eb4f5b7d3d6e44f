import type { Phrases } from '../phrase-book.ts';

/** What is said of the record itself: its file, its key, what is saved from it, and the app around it. */
export const recordPhrases: Phrases = {
  'Your record could not be unlocked: the key in your keychain does not fit it.':
    'No se pudo abrir su historial: la llave de su llavero no es la suya.',
  'The record is untouched.': 'El historial está intacto.',
  'Unlock or restore your keychain, or start over with an empty record; the locked one is then set aside, not deleted.':
    'Desbloquee o restaure su llavero, o empiece de nuevo con un historial vacío; el que está cerrado se aparta, no se borra.',
  'Your record was last used with a newer Chartkeeper.':
    'Su historial se usó por última vez con un Chartkeeper más nuevo.',
  'It is untouched.': 'Está intacto.',
  'Please install that version again to open it.': 'Por favor, vuelva a instalar esa versión para abrirlo.',
  'The file of your record is damaged.': 'El archivo de su historial está dañado.',
  'It was left as it is.': 'Se dejó como está.',
  'Please restore a copy, or start over: your record can be read again from your health systems.':
    'Por favor, restaure una copia, o empiece de nuevo: su historial se puede leer otra vez de sus sistemas de salud.',
  'The disk is full or cannot be written to, so nothing more can be kept.':
    'El disco está lleno o no se puede escribir en él, así que no se puede guardar nada más.',
  'Please free some space, then try again.': 'Por favor, libere espacio e inténtelo de nuevo.',
  'The file of your record could not be opened.': 'No se pudo abrir el archivo de su historial.',
  'Please see that no other Chartkeeper is open and that you may write to its folder.':
    'Por favor, vea que no haya otro Chartkeeper abierto y que usted pueda escribir en su carpeta.',
  'The record is closed.': 'El historial está cerrado.',
  'What was kept is safe.': 'Lo que se guardó está a salvo.',
  'Please open Chartkeeper again.': 'Por favor, abra Chartkeeper otra vez.',
  'This is not in your record any more.': 'Esto ya no está en su historial.',
  'Nothing else has changed.': 'No ha cambiado nada más.',
  'Please go back to the list.': 'Por favor, vuelva a la lista.',
  'This window may not ask that.': 'Esta ventana no puede pedir eso.',
  'Nothing was done.': 'No se hizo nada.',
  'The app asked in a way that it does not understand itself.':
    'El programa preguntó de una forma que él mismo no entiende.',
  'Something went wrong inside the app.': 'Algo salió mal dentro del programa.',
  'The app did not answer.': 'El programa no respondió.',
  'Please try again; if it happens again, close the app and open it once more.':
    'Por favor, inténtelo de nuevo; si vuelve a pasar, cierre el programa y ábralo otra vez.',
  'The file could not be saved there.': 'No se pudo guardar el archivo allí.',
  'Please see that the disk is not full and that you may write to that folder, or choose another.':
    'Por favor, vea que el disco no esté lleno y que usted pueda escribir en esa carpeta, o elija otra.',
  'This person’s record is not on this computer any more.':
    'El historial de esta persona ya no está en esta computadora.',
  'The key to your record is not in this computer’s keychain any more.':
    'La llave de su historial ya no está en el llavero de esta computadora.',
  'The record itself is untouched.': 'El historial mismo está intacto.',
  'If you can restore the keychain, for instance from a backup of this computer, your record will open again.':
    'Si puede restaurar el llavero, por ejemplo desde una copia de seguridad de esta computadora, su historial se abrirá otra vez.',
  'The key to this record is gone, so nobody can read it any more.':
    'La llave de este historial ya no existe, así que nadie puede leerlo.',
  'Its files could not be removed yet.': 'Todavía no se pudieron quitar sus archivos.',
  'Please close other programs that may use them, and erase it once more.':
    'Por favor, cierre otros programas que puedan estar usándolos, y bórrelo otra vez.',
  'The folder for your record could not be made.': 'No se pudo crear la carpeta para su historial.',
  'Please see that the disk is not full and that you may write to your own folder.':
    'Por favor, vea que el disco no esté lleno y que usted pueda escribir en su propia carpeta.',
  'The practice service belongs to the made-up people.': 'El servicio de práctica es de las personas inventadas.',
  'Your own record is open, and nothing has changed.': 'Su propio historial está abierto, y no ha cambiado nada.',
  'Your record is open and well, so there is no need to start over.':
    'Su historial está abierto y en orden, así que no hace falta empezar de nuevo.',
  'This was not confirmed in time, so nothing was changed.': 'Esto no se confirmó a tiempo, así que no se cambió nada.',
  'Please begin again.': 'Por favor, comience de nuevo.',
  'The old record could not be put aside, so nothing new was begun.':
    'No se pudo apartar el historial anterior, así que no se comenzó nada nuevo.',
  'The old record is unchanged.': 'El historial anterior no ha cambiado.',
  'Your record in Chartkeeper is unchanged, and no half file was left behind.':
    'Su historial en Chartkeeper no ha cambiado, y no quedó ningún archivo a medias.',
  'There is not enough room for the files.': 'No hay espacio suficiente para los archivos.',
  'Make room, or choose another place, and try again.': 'Haga espacio, o elija otro lugar, e inténtelo de nuevo.',
  'Chartkeeper may not write in that folder.': 'Chartkeeper no puede escribir en esa carpeta.',
  'Choose another folder, such as your documents.': 'Elija otra carpeta, como la de sus documentos.',
  'The folder is not there any more: was a drive removed?': 'La carpeta ya no está: ¿se quitó una unidad?',
  'Choose another place, and try again.': 'Elija otro lugar e inténtelo de nuevo.',
  'The files could not be written.': 'No se pudieron escribir los archivos.',
  'Try another folder or drive.': 'Pruebe con otra carpeta o unidad.',
  'The export was cancelled.': 'Se canceló.',
  'The content of this document has not been read, so there is nothing to save.':
    'El contenido de este documento no se ha leído, así que no hay nada que guardar.',
  'Please read again when you are online.': 'Por favor, lea de nuevo cuando tenga conexión.',
  'Your record is being saved already.': 'Su historial ya se está guardando.',
  'Please wait for that to end, or cancel it.': 'Por favor, espere a que termine, o cancélelo.',
  'No folder could be made there.': 'No se pudo crear una carpeta allí.',
  'Your record is safe, and nothing was saved.': 'Su historial está a salvo, y no se guardó nada.',
  'Please choose another place, or see that the disk is not full.':
    'Por favor, elija otro lugar, o vea que el disco no esté lleno.',
  'No record is open.': 'No hay ningún historial abierto.',
  'Please open yours, or look around with made-up people, first.':
    'Por favor, primero abra el suyo, o mire con personas inventadas.',
  'These addresses were set from outside the app when it was started, so they cannot be changed here.':
    'Estas direcciones se fijaron desde fuera al iniciar el programa, así que no se pueden cambiar aquí.',
  'The practice service is stopped.': 'El servicio de práctica está detenido.',
  'Your record is all here.': 'Su historial está completo aquí.',
  'You can start the service again in Settings.': 'Puede iniciar otra vez el servicio en Ajustes.',
};

/** Why what several health systems tell is taken for one. */
export const joiningPhrases: Phrases = {
  'They say the same.': 'Dicen lo mismo.',
  'The same allergy by its code ({}), and the same status.': 'La misma alergia por su código ({}), y el mismo estado.',
  'The same test by its code ({}), at the same time, with the same result.':
    'La misma prueba por su código ({}), a la misma hora, con el mismo resultado.',
  'The same medicine by its code ({}), and both say that it is taken now.':
    'El mismo medicamento por su código ({}), y los dos dicen que se toma ahora.',
  'The same national number.': 'El mismo número nacional.',
  'The same medicine by its code ({}), from the same day.':
    'El mismo medicamento por su código ({}), desde el mismo día.',
  'The same problem by its code ({}), from the same day.':
    'El mismo problema de salud por su código ({}), desde el mismo día.',
  'The same name and birth date.': 'El mismo nombre y la misma fecha de nacimiento.',
  'The same problem by its code ({}), and both say that it is there now.':
    'El mismo problema de salud por su código ({}), y los dos dicen que está ahora.',
  'The same procedure by its code ({}), on the same day.':
    'El mismo procedimiento por su código ({}), en el mismo día.',
  'The same report by its code ({}), at the same time.': 'El mismo informe por su código ({}), a la misma hora.',
  'The same vaccine by its code ({}), on the same day.': 'La misma vacuna por su código ({}), en el mismo día.',
};

/** What is said of a question that was asked. */
export const questionPhrases: Phrases = {
  'This question was stopped before it was answered.': 'Esta pregunta se detuvo antes de responderse.',
  'You can ask it again at any time.': 'Puede hacerla otra vez en cualquier momento.',
  '1upHealth does not take this question.': '1upHealth no acepta esta pregunta.',
  'Please look at how it is written, or ask your copy on this computer.':
    'Por favor, revise cómo está escrita, o pregunte a su copia en esta computadora.',
  'This is not a question that can be asked.': 'Esta no es una pregunta que se pueda hacer.',
  'Nothing was asked, and nothing has changed.': 'No se preguntó nada, y nada ha cambiado.',
  'Write the kind first, then what it must hold, such as Observation?code=29308-4.':
    'Escriba primero el tipo, y después lo que debe contener, por ejemplo Observation?code=29308-4.',
  '“{}” cannot be asked of the copy on this computer.': '“{}” no se le puede preguntar a la copia en esta computadora.',
  'It knows code, date, category, _id, _lastUpdated, _count and _sort.':
    'Conoce code, date, category, _id, _lastUpdated, _count y _sort.',
  'Leave it out, or ask the service.': 'Quítelo, o pregunte al servicio.',
  'What is written with a $ is work for the service.': 'Lo que se escribe con $ es trabajo del servicio.',
  'What stands behind the colon is known to the service alone.':
    'Lo que sigue a los dos puntos solo lo conoce el servicio.',
  'All that is here is of one person’s record.': 'Todo lo que hay aquí es del historial de una sola persona.',
  '“date” cannot be asked of {}: FHIR has no such search for it.':
    '“date” no se puede preguntar de {}: FHIR no tiene esa búsqueda para ese tipo.',
  'Use _lastUpdated, or leave it out.': 'Use _lastUpdated, o quítelo.',
  '“{}” cannot be “{}”.': '“{}” no puede ser “{}”.',
  'Write a code, such as 29308-4 or http://loinc.org|29308-4.':
    'Escriba un código, por ejemplo 29308-4 o http://loinc.org|29308-4.',
  'Write a category’s code, such as laboratory.': 'Escriba el código de una categoría, por ejemplo laboratory.',
  'Write a date such as 2023, 2023-04 or ge2023-04-02.': 'Escriba una fecha, por ejemplo 2023, 2023-04 o ge2023-04-02.',
  'Write an id.': 'Escriba un id.',
  'Write a number from 1 to 100.': 'Escriba un número del 1 al 100.',
  'Write date, _lastUpdated or _id; with a minus before it, the last comes first.':
    'Escriba date, _lastUpdated o _id; con un signo menos delante, lo último va primero.',
};

/** What is said of files that are brought in. */
export const filePhrases: Phrases = {
  'You stopped it.': 'Usted lo detuvo.',
  'Nothing was added to your record.': 'No se añadió nada a su historial.',
  'No health record was found in there.': 'Ahí no se encontró ningún historial de salud.',
  'Chartkeeper reads FHIR written as JSON: single files, NDJSON, or several of them in a zip.':
    'Chartkeeper lee FHIR en JSON: archivos sueltos, NDJSON, o varios de ellos en un zip.',
  'The text of this file is not in UTF-8, as FHIR asks for.':
    'El texto de este archivo no está en UTF-8, como lo pide FHIR.',
  'Please download it again, or save it as UTF-8.': 'Por favor, descárguelo otra vez, o guárdelo como UTF-8.',
  'This archive is damaged, or its end is missing.': 'Este archivo comprimido está dañado, o le falta el final.',
  'Please download it again.': 'Por favor, descárguelo otra vez.',
  'This archive is locked with a password.': 'Este archivo comprimido está protegido con una contraseña.',
  'Please unpack it first, then bring in what was in it.':
    'Por favor, primero ábralo, y después traiga lo que contenía.',
  'This archive unpacks to far more than a health record holds, so it was not read.':
    'Este archivo comprimido contiene mucho más de lo que ocupa un historial de salud, así que no se leyó.',
  'There is not enough room on this computer to read the file.':
    'No hay espacio suficiente en esta computadora para leer el archivo.',
  'Please make room and try again.': 'Por favor, haga espacio e inténtelo de nuevo.',
  'The file could not be read.': 'No se pudo leer el archivo.',
  'Is it still there?': '¿Sigue ahí?',
  'If it lies on another drive, copy it to this computer first.':
    'Si está en otra unidad, primero cópielo a esta computadora.',
  'The practice record belongs to made-up people.': 'El historial de práctica es de personas inventadas.',
  'Please open your own record first, then bring your files in.':
    'Por favor, primero abra su propio historial, y después traiga sus archivos.',
  'Files are being brought in already.': 'Ya se están trayendo archivos.',
};
