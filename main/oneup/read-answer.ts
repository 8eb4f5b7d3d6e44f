import type { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import type { HttpAnswer } from './send-once.ts';

/** HTML, nothing, or half a text is `unreadable-answer`. */
export function parseJson(text: string): Result<unknown, OneUpFailure> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(failed('unreadable-answer'));
  }
}

/** JSON by its schema; another shape is `unreadable-answer` too. */
export function readJson<T>(text: string, schema: z.ZodType<T>): Result<T, OneUpFailure> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = schema.safeParse(json.value);
  return parsed.success ? ok(parsed.data) : err(failed('unreadable-answer'));
}

export const isSuccess = ({ status }: HttpAnswer): boolean => status >= 200 && status < 300;

/** What a status other than success means, where the endpoint has no meaning of its own for it. */
export function failureOfStatus({ status, text, retryAfterMs }: HttpAnswer): OneUpFailure {
  if (status === 401) return failed('sign-in-again');
  if (status === 403) return failed(isForbiddenEverywhere(text) ? 'outside-usa' : 'refused');
  if (status === 404 || status === 405 || status === 501) return failed('not-offered');
  if (status === 410) return failed('service-closed');
  if (status === 429) return failed('too-many-requests', retryAfterMs);
  return status >= 500 ? failed('unavailable', retryAfterMs) : failed('unreadable-answer');
}

/** The API's gateway says this, and nothing else, to every caller outside the USA. */
const isForbiddenEverywhere = (text: string): boolean => /^\s*\{\s*"message"\s*:\s*"Forbidden"\s*\}\s*$/i.test(text);
