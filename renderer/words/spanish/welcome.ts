import type { welcomeWords as english } from '../english/welcome.ts';
import type { Translated } from '../translated.ts';

export const welcomeWords: Translated<typeof english> = {
  title: 'Su historial de salud, en un solo lugar, en su propia computadora',
  lead: 'Chartkeeper reúne lo que sus médicos y hospitales guardan sobre usted. Puede leerlo en cualquier momento, también sin internet.',
  own: {
    title: 'Su historial está en esta computadora',
    open: 'Abrir mi historial',
    opening: 'Abriendo su historial…',
  },
  practice: {
    title: 'Pruébelo primero',
    facts: [
      {
        name: 'Qué necesita',
        text: 'Nada. No hay nada que preparar ni ningún lugar donde entrar.',
      },
      {
        name: 'Qué verá',
        text: 'Diez años de una persona que no existe: resultados de laboratorio, medicamentos, visitas y cartas.',
      },
      {
        name: 'Dónde se guardan las cosas',
        text: 'En esta computadora, aparte de su propio historial. Puede salir en cualquier momento.',
      },
    ],
    open: 'Mirar con personas inventadas',
    opening: 'Preparando tres sistemas de salud y una persona inventada. Tarda unos segundos.',
  },
  connect: {
    title: 'Traiga su propio historial',
    open: 'Conectar mis sistemas de salud',
    facts: [
      {
        name: 'Qué necesita',
        text: 'Sus credenciales de 1upHealth, y el nombre de usuario y la contraseña del sitio web de su médico u hospital.',
      },
      { name: 'Cuánto tarda', text: 'Unos diez minutos el primero, y luego dos minutos cada uno de los demás.' },
      {
        name: 'Dónde se guardan las cosas',
        text: 'Solo en esta computadora, cifradas. La llave y sus credenciales están en el llavero de la computadora.',
      },
    ],
  },
  settings: 'Ajustes',
  opening: 'Abriendo Chartkeeper…',
  updating: {
    title: 'Poniendo al día su historial',
    progress: (percent) => `Su historial se está poniendo al día: ${percent} %`,
    mayClose: 'Puede cerrar Chartkeeper en cualquier momento. Seguirá desde aquí cuando lo abra de nuevo.',
  },
  problem: {
    title: 'No se pudo abrir su historial',
    keychainTitle: 'Su llavero no está listo',
    memory: 'Seguir solo en esta sesión',
    startOver: 'Empezar de nuevo con un historial vacío…',
  },
  startOver: {
    firstTitle: '¿Empezar de nuevo con un historial vacío?',
    firstText:
      'Ahora no se puede abrir el historial anterior. Si empieza de nuevo, se aparta con otro nombre en esta computadora y comienza un historial vacío. Después, usted conecta otra vez sus sistemas de salud.',
    firstConfirm: 'Sí, empezar de nuevo',
    secondTitle: '¿Está completamente seguro?',
    secondText:
      'Desde ahora, Chartkeeper mostrará el historial vacío. El archivo anterior no se borra, pero Chartkeeper ya no lo abre.',
    secondConfirm: 'Apartar el historial anterior',
    keep: 'Conservar el historial anterior',
    done: 'Se apartó el historial anterior. Ahora puede comenzar uno nuevo.',
  },
};
