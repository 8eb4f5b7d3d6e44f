import { randomBytes } from 'node:crypto';

import { onTestFinished } from 'vitest';
import { z } from 'zod';

import type { PracticeOptions } from '../../../main/practice/practice-options.ts';
import { startPractice, type Practice, type PracticeAddresses } from '../../../main/practice/practice.ts';
import { fixedClock, type FixedClock } from '../../fakes/fixed-clock.ts';

export interface Running {
  readonly practice: Practice;
  readonly clock: FixedClock;
}

/** A service for one test, whole at once unless told otherwise; it stops with the test. */
export async function runPractice(options: Partial<PracticeOptions> = {}): Promise<Running> {
  const clock = fixedClock();
  const practice = await startPractice({ clock, random: () => randomBytes(32), speed: 'instant', ...options });
  onTestFinished(() => practice.stop());
  return { practice, clock };
}

/** The fields that every account call bears, and more. */
export const clientForm = (
  { credentials }: PracticeAddresses,
  more: Readonly<Record<string, string>>,
): URLSearchParams =>
  new URLSearchParams({ client_id: credentials.clientId, client_secret: credentials.clientSecret, ...more });

export const post = (url: string, body: URLSearchParams): Promise<Response> => fetch(url, { method: 'POST', body });

const userSchema = z.object({ success: z.literal(true), code: z.string(), oneup_user_id: z.number() });

export async function createUser(practice: Practice, appUserId: string): Promise<string> {
  const answer = await post(
    `${practice.apiUrl}/user-management/v1/user`,
    clientForm(practice, { app_user_id: appUserId }),
  );
  return userSchema.parse(await answer.json()).code;
}

export const tokenSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  token_type: z.literal('bearer'),
  expires_in: z.number(),
  scope: z.string().optional(),
});

export const askForToken = (practice: PracticeAddresses, more: Readonly<Record<string, string>>): Promise<Response> =>
  post(`${practice.authUrl}/oauth2/token`, clientForm(practice, more));

export const exchange = (practice: PracticeAddresses, code: string): Promise<Response> =>
  askForToken(practice, { grant_type: 'authorization_code', code });

export const refresh = (practice: PracticeAddresses, refreshToken: string): Promise<Response> =>
  askForToken(practice, { grant_type: 'refresh_token', refresh_token: refreshToken });

/** A user's way to the service: a new user, his access token, and what he reads with it. */
export interface Person {
  readonly apiUrl: string;
  readonly appUserId: string;
  readonly token: string;
  readonly refreshToken: string;
  readonly headers: Readonly<Record<string, string>>;
  /** At the API, or at an absolute address. */
  get(path: string): Promise<Response>;
}

export async function newPerson(practice: Practice, appUserId = 'someone'): Promise<Person> {
  const tokens = tokenSchema.parse(await (await exchange(practice, await createUser(practice, appUserId))).json());
  const headers = { authorization: `Bearer ${tokens.access_token}` };
  return {
    apiUrl: practice.apiUrl,
    appUserId,
    token: tokens.access_token,
    refreshToken: tokens.refresh_token ?? '',
    headers,
    get: (path) => fetch(path.startsWith('http') ? path : `${practice.apiUrl}${path}`, { headers }),
  };
}

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: z.literal('searchset'),
  total: z.number(),
  link: z.array(z.object({ relation: z.string(), url: z.string() })).optional(),
  entry: z.array(
    z.object({ fullUrl: z.string(), resource: z.looseObject({ resourceType: z.string(), id: z.string().optional() }) }),
  ),
});

export type Bundle = z.infer<typeof bundleSchema>;

export const bundleOf = async (answer: Response): Promise<Bundle> => bundleSchema.parse(await answer.json());

export const nextOf = ({ link = [] }: Bundle): string | null =>
  link.find(({ relation }) => relation === 'next')?.url ?? null;

/** All ids, from the first page to the last. */
export async function readAll(person: Person, path: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at: string | null = path; at !== null;) {
    const bundle = await bundleOf(await person.get(at));
    ids.push(...bundle.entry.map(({ resource }) => `${resource.resourceType}/${resource.id}`));
    at = nextOf(bundle);
  }
  return ids;
}

export const observations = (count: number, from = 0): readonly { resourceType: 'Observation'; id: string }[] =>
  Array.from({ length: count }, (_, at) => ({ resourceType: 'Observation', id: `a${(from + at).toString(16)}` }));
