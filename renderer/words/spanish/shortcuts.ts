import type { shortcutWords as english } from '../english/shortcuts.ts';
import type { Translated } from '../translated.ts';

export const shortcutWords: Translated<typeof english> = {
  title: 'Atajos de teclado',
  keys: (mac) => {
    const command = mac ? '⌘' : 'Ctrl ';
    return [
      { keys: `${command}K`, what: 'Buscar en todo, y todas las acciones' },
      { keys: '/', what: 'Buscar en mi historial' },
      { keys: '↑ ↓', what: 'Moverse por una lista' },
      { keys: 'Entrar', what: 'Abrir lo elegido' },
      { keys: 'Esc', what: 'Cerrar los detalles, o borrar la búsqueda' },
      {
        keys: `${command}1 – 5`,
        what: 'Resumen, cronología, mis notas, lo nuevo, mis sistemas de salud',
      },
      { keys: mac ? '⌘[  ⌘]' : 'Alt ←  Alt →', what: 'Atrás y adelante' },
      { keys: `${command}Z`, what: 'Deshacer lo último que se hizo' },
      { keys: `${command}P`, what: 'Imprimir' },
      { keys: `${command},`, what: 'Ajustes' },
      { keys: `${command}+  ${command}−`, what: 'Letras más grandes y más pequeñas' },
      { keys: '?', what: 'Esta lista' },
    ];
  },
};
