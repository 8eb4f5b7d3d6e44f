import { defaultEndpoints, parseEndpoints, type Endpoints } from '../oneup/endpoints.ts';
import type { PreferenceStore } from './preferences.ts';

export interface EndpointChoice {
  readonly current: () => Endpoints;
  /** An environment variable says where 1upHealth is, so the settings do not. */
  readonly fixed: boolean;
}

/** Environment before preferences before default, address by address. An address that may not be used is a mistake of whoever started the app: it stops. */
export function chooseEndpoints(env: NodeJS.ProcessEnv, preferences: PreferenceStore): EndpointChoice {
  const fromEnv = { apiUrl: env['ONEUP_API_URL'], authUrl: env['ONEUP_AUTH_URL'], searchUrl: env['ONEUP_SEARCH_URL'] };
  const choose = () => {
    const { endpoints } = preferences.get();
    return parseEndpoints({
      apiUrl: fromEnv.apiUrl ?? endpoints.apiUrl ?? defaultEndpoints.apiUrl,
      authUrl: fromEnv.authUrl ?? endpoints.authUrl ?? defaultEndpoints.authUrl,
      searchUrl: fromEnv.searchUrl ?? endpoints.searchUrl ?? defaultEndpoints.searchUrl,
    });
  };
  const atStart = choose();
  if (!atStart.ok)
    throw new Error('ONEUP_API_URL, ONEUP_AUTH_URL and ONEUP_SEARCH_URL must be https, or http on this computer');
  return {
    fixed: Object.values(fromEnv).some((address) => address !== undefined),
    current() {
      const chosen = choose();
      return chosen.ok ? chosen.value : atStart.value;
    },
  };
}
