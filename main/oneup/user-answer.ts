import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';

export interface UserRequest {
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `app_user_id`: ours to choose. */
  readonly userId: string;
  readonly signal: AbortSignal;
}

/** The two user endpoints answer alike: a code, or that the name is taken, or that nobody has it. */
export type UserAnswer =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'exists' }
  | { readonly kind: 'unknown' };

const userAnswer = z.object({
  code: z.string().min(1).optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

/** The credentials go in the form body: never in an address, which servers write down. */
export async function askUser(
  http: Http,
  path: string,
  request: UserRequest,
): Promise<Result<UserAnswer, OneUpFailure>> {
  const { userId, clientId, clientSecret, signal } = request;
  const answer = await http.ask({
    method: 'POST',
    url: new URL(path, request.apiUrl),
    form: { app_user_id: userId, client_id: clientId, client_secret: clientSecret },
    signal,
  });
  if (!answer.ok) return answer;
  if (answer.value.status === 401) return err(failed('wrong-credentials'));
  const parsed = readJson(answer.value.text, userAnswer);
  const words = parsed.ok ? (parsed.value.error ?? parsed.value.message ?? '') : '';
  // Both come with status 400 or 200.
  if (/already exists/i.test(words)) return ok({ kind: 'exists' });
  if (/does not exist/i.test(words)) return ok({ kind: 'unknown' });
  if (!isSuccess(answer.value)) return err(failureOfStatus(answer.value));
  if (!parsed.ok) return parsed;
  const { code } = parsed.value;
  return code === undefined ? err(failed('unreadable-answer')) : ok({ kind: 'code', code });
}
