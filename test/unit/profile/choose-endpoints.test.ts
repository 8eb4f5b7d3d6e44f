import { describe, expect, it } from 'vitest';
import { defaultEndpoints } from '../../../main/oneup/endpoints.ts';
import { chooseEndpoints } from '../../../main/profile/choose-endpoints.ts';
import { openPreferences } from '../../../main/profile/preferences.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

async function chosen(env: NodeJS.ProcessEnv, apiUrl: string | null = null) {
  const preferences = await openPreferences(temporaryFolder());
  await preferences.change({ endpoints: { apiUrl, authUrl: null, searchUrl: null } });
  const choice = chooseEndpoints(env, preferences);
  return choice.ok ? { ...choice.value.current(), fixed: choice.value.fixed } : choice.error.code;
}

describe('where 1upHealth is', () => {
  it('is its usual place unless something else was said', async () => {
    expect(await chosen({})).toEqual({ ...defaultEndpoints, fixed: false });
  });

  it('is said by the settings, and before them by the environment, address by address', async () => {
    expect(await chosen({}, 'https://api.example')).toMatchObject({ apiUrl: 'https://api.example', fixed: false });
    const env = { ONEUP_API_URL: 'http://127.0.0.1:5000' };
    expect(await chosen(env, 'https://api.example')).toEqual({
      ...defaultEndpoints,
      ...{ apiUrl: 'http://127.0.0.1:5000', fixed: true },
    });
  });

  it.each(['http://api.example', 'ftp://127.0.0.1', 'https://user:word@api.example', 'nowhere'])(
    'is never %s: the environment is refused, and damaged settings count as none',
    async (address) => {
      expect(await chosen({ ONEUP_API_URL: address })).toBe('bad-environment');
      expect(await chosen({}, address)).toMatchObject({ apiUrl: defaultEndpoints.apiUrl });
    },
  );
});
