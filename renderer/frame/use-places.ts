import type { AppCommand } from '../../preload/api.ts';
import { useAppCommand } from '../bridge/use-app-command.ts';
import { timeline, type Route } from '../routes/route.ts';
import { navigate } from '../routes/use-route.ts';

/** The places that the menu of the app leads to. */
export function usePlaces(): void {
  useAppCommand((command) => {
    const place = places[command];
    if (place !== undefined) navigate(place);
    if (command === 'print') window.print();
    if (command === 'back') window.history.back();
    if (command === 'forward') window.history.forward();
  });
}

const places: Partial<Readonly<Record<AppCommand, Route>>> = {
  summary: { screen: 'home' },
  timeline,
  notes: { ...timeline, only: 'noted' },
  'new-items': { ...timeline, only: 'new' },
  systems: { screen: 'systems' },
  connect: { screen: 'find-system', query: '' },
  'add-person': { screen: 'add-person' },
  settings: { screen: 'settings' },
  // Heard only where there is no lock: there one is put on.
  lock: { screen: 'settings' },
};
