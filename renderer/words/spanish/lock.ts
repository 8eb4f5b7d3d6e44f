import type { lockWords as english } from '../english/lock.ts';
import { counted } from '../plural.ts';
import type { Translated } from '../translated.ts';

export const lockWords: Translated<typeof english> = {
  locked: 'Chartkeeper está bloqueado',
  lockedAbout: 'Su historial está a salvo. Escriba su código para seguir donde estaba.',
  code: 'Código',
  unlock: 'Desbloquear',
  forgot: 'Olvidé mi código',
  forgotAbout:
    'El código está en el llavero de esta computadora, con el nombre “Chartkeeper: app”. Abra el llavero con la contraseña de su computadora y borre ese dato. Luego escriba aquí cualquier cosa: el programa se abre, sin bloqueo. No se pierde nada de su historial.',
  title: 'Bloqueo',
  off: 'Cualquiera que use esta computadora puede abrir Chartkeeper.',
  on: (minutes) =>
    `Chartkeeper se bloquea solo después de ${counted(minutes, 'minuto', 'minutos')} sin uso, cuando la computadora se suspende o se bloquea, y cada vez que se cierra.`,
  what: 'Impide el paso a quien pasa por ahí. Quien sabe la contraseña de su computadora puede quitar el bloqueo.',
  putOn: 'Poner un bloqueo…',
  putOnTitle: 'Poner un bloqueo a Chartkeeper',
  newCode: 'Un código que usted recuerde',
  newCodeAbout: 'Al menos cuatro caracteres: números, letras o una frase corta.',
  again: 'El mismo código otra vez',
  tooShort: 'Por favor, use al menos cuatro caracteres.',
  notTheSame: 'Los dos no son iguales.',
  after: 'Bloquear después de',
  minutes: (minutes) => counted(minutes, 'minuto', 'minutos'),
  putOnNow: 'Ponerlo',
  now: 'Bloquear ahora',
  takeOff: 'Quitar el bloqueo…',
  takeOffTitle: '¿Quitar el bloqueo?',
  takeOffAbout: 'Escriba su código. Desde ese momento, Chartkeeper se abre sin él.',
  takeOffNow: 'Quitarlo',
  isOn: 'El bloqueo está puesto.',
  isOff: 'No hay bloqueo.',
};
