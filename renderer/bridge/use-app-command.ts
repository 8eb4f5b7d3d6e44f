import { useEffect, useRef } from 'react';
import type { AppCommand } from '../../preload/api.ts';

/** What the menu of the app asks for. Several may listen; each does what is its own. */
export function useAppCommand(onCommand: (command: AppCommand) => void): void {
  const latest = useRef(onCommand);
  useEffect(() => {
    latest.current = onCommand;
  });
  useEffect(() => window.chartkeeper.on('app.command', (command) => latest.current(command)), []);
}
