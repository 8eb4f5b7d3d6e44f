import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import type { Http } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, readJson } from './read-answer.ts';

const userAnswer = z.object({
  success: z.boolean().optional(),
  code: z.string().min(1).optional(),
  error: z.string().optional(),
  message: z.string().optional(),
});

export interface UserRequest {
  readonly apiUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** `app_user_id`: ours to choose. */
  readonly userId: string;
  readonly signal: AbortSignal;
}

export type UserAnswer =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'exists' }
  | { readonly kind: 'unknown' };

/** `POST /user-management/v1/user`: makes a user and gives a code, or says that there is one of this name. */
export const createUser = (http: Http, request: UserRequest): Promise<Result<UserAnswer, OneUpFailure>> =>
  askUser(http, '/user-management/v1/user', request);

/** `POST /user-management/v1/user/auth-code`: a fresh code for a user that exists. */
export const authCode = (http: Http, request: UserRequest): Promise<Result<UserAnswer, OneUpFailure>> =>
  askUser(http, '/user-management/v1/user/auth-code', request);

/** The credentials go in the form body: never in an address, which servers write down. */
async function askUser(http: Http, path: string, request: UserRequest): Promise<Result<UserAnswer, OneUpFailure>> {
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
  if (/already exists/i.test(words)) return ok({ kind: 'exists' });
  if (/does not exist/i.test(words)) return ok({ kind: 'unknown' });
  if (!isSuccess(answer.value)) return err(failureOfStatus(answer.value));
  if (!parsed.ok) return parsed;
  return parsed.value.code === undefined
    ? err(failed('unreadable-answer'))
    : ok({ kind: 'code', code: parsed.value.code });
}
