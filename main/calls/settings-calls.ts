import type { Settings } from '../../preload/api.ts';
import { defaultEndpoints, parseEndpoints } from '../oneup/endpoints.ts';
import { spokenFor } from '../values/language.ts';
import { err, ok, type Failure } from '../values/result.ts';
import type { CallParts, HandlersOf } from './handlers.ts';

export function settingsCalls(parts: CallParts): HandlersOf<'settings'> {
  const { preferences } = parts.world;
  const changed = (): { readonly ok: true; readonly value: Settings } => {
    const view = settingsView(parts);
    parts.onSettings(view);
    return ok(view);
  };
  return {
    'settings.get': async () => ok(settingsView(parts)),
    async 'settings.setTheme'({ theme }) {
      await preferences.change({ theme });
      return changed();
    },
    async 'settings.setLanguage'({ language }) {
      await preferences.change({ language });
      return changed();
    },
    async 'settings.setNotify'({ notify }) {
      await preferences.change({ notify });
      return changed();
    },
    async 'settings.setEndpoints'(endpoints) {
      if (parts.endpointsFixed) return err(fixed);
      const parsed = parseEndpoints(withDefaults(endpoints));
      if (!parsed.ok) return parsed;
      await preferences.change({ endpoints });
      return changed();
    },
  };
}

function settingsView({ world, computer, endpointsFixed }: CallParts): Settings {
  const { theme, language, endpoints, notify } = world.preferences.get();
  const spoken = spokenFor(language, computer());
  const { userDataFolder } = world;
  return { theme, language, spoken, endpoints, notify, defaultEndpoints, endpointsFixed, userDataFolder };
}

const withDefaults = (chosen: Settings['endpoints']): Settings['defaultEndpoints'] => ({
  apiUrl: chosen.apiUrl ?? defaultEndpoints.apiUrl,
  authUrl: chosen.authUrl ?? defaultEndpoints.authUrl,
  searchUrl: chosen.searchUrl ?? defaultEndpoints.searchUrl,
});

const fixed: Failure<'endpoints-fixed'> = {
  code: 'endpoints-fixed',
  message: 'These addresses were set from outside the app when it was started, so they cannot be changed here.',
};
