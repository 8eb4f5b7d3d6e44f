import { calls, type Answer, type Bridge, type EventName, type EventPayloads } from '../../../preload/api.ts';
import { createMadeUpApp } from './made-up-app.ts';
import type { Handlers } from './handlers.ts';
import { scenes, type SceneName } from './scenes.ts';

type Listeners = { readonly [Name in EventName]: Set<(payload: EventPayloads[Name]) => void> };

/** A `window.chartkeeper` that behaves like the real one: arguments are parsed, every call is answered, events follow. */
export function createPageBridge(scene: SceneName): Bridge {
  const listeners: Listeners = {
    'status.changed': new Set(),
    'sync.changed': new Set(),
    'connect.changed': new Set(),
    'record.changed': new Set(),
    'export.changed': new Set(),
    'import.changed': new Set(),
    'settings.changed': new Set(),
    'app.command': new Set(),
  };
  const tell = <Name extends EventName>(name: Name, payload: EventPayloads[Name]): void => {
    for (const listener of listeners[name]) listener(payload);
  };
  const handlers: Handlers = createMadeUpApp(scenes[scene], tell);
  return {
    async call(name, argument) {
      const parsed = calls[name].argument.safeParse(argument);
      if (!parsed.success) return badArgument;
      return handlers[name](argument);
    },
    on(name, listener) {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },
  };
}

const badArgument: Answer<never> = {
  ok: false,
  error: {
    code: 'bad-argument',
    message: 'The app asked in a way that it does not understand itself. Nothing was done.',
  },
};
