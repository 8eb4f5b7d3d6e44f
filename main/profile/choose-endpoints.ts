import { defaultEndpoints, parseEndpoints, type Endpoints } from '../oneup/endpoints.ts';
import { err, ok, type Failure, type Result } from '../values/result.ts';
import type { PreferenceStore } from './preferences.ts';

export interface EndpointChoice {
  readonly current: () => Endpoints;
  /** An environment variable says where 1upHealth is, so the settings do not. */
  readonly fixed: boolean;
}

/**
 * Environment before preferences before default, address by address. An address of the environment that may not be used
 * is a mistake of whoever started the app; one of the preferences, which only a damaged file holds, counts as none.
 */
export function chooseEndpoints(
  env: NodeJS.ProcessEnv,
  preferences: PreferenceStore,
): Result<EndpointChoice, Failure<'bad-environment'>> {
  const fromEnv = { apiUrl: env['ONEUP_API_URL'], authUrl: env['ONEUP_AUTH_URL'], searchUrl: env['ONEUP_SEARCH_URL'] };
  const choose = (chosen: ReturnType<PreferenceStore['get']>['endpoints'] | null) =>
    parseEndpoints({
      apiUrl: fromEnv.apiUrl ?? chosen?.apiUrl ?? defaultEndpoints.apiUrl,
      authUrl: fromEnv.authUrl ?? chosen?.authUrl ?? defaultEndpoints.authUrl,
      searchUrl: fromEnv.searchUrl ?? chosen?.searchUrl ?? defaultEndpoints.searchUrl,
    });
  const withoutPreferences = choose(null);
  if (!withoutPreferences.ok) return err(badEnvironment);
  return ok({
    fixed: Object.values(fromEnv).some((address) => address !== undefined),
    current() {
      const chosen = choose(preferences.get().endpoints);
      return chosen.ok ? chosen.value : withoutPreferences.value;
    },
  });
}

const badEnvironment: Failure<'bad-environment'> = {
  code: 'bad-environment',
  message:
    'ONEUP_API_URL, ONEUP_AUTH_URL and ONEUP_SEARCH_URL must be https addresses, or http on this computer. Nothing was sent.',
};
