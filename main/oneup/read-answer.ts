import type { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import type { HttpAnswer } from './http.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';

/** JSON by its schema; HTML, nothing, or another shape is `unreadable-answer`. */
export function readJson<T>(text: string, schema: z.ZodType<T>): Result<T, OneUpFailure> {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    return parsed.success ? ok(parsed.data) : err(failed('unreadable-answer'));
  } catch {
    return err(failed('unreadable-answer'));
  }
}

/** What a status other than success means, where the endpoint has no meaning of its own for it. */
export function failureOfStatus(answer: HttpAnswer): OneUpFailure {
  const { status, text } = answer;
  if (status >= 300 && status < 400) return failed('untrusted-link');
  if (status === 401) return failed('sign-in-again');
  if (status === 403) return failed(isForbiddenEverywhere(text) ? 'outside-usa' : 'refused');
  if (status === 404) return failed('not-offered');
  if (status === 410) return failed('service-closed');
  if (status === 429) return failed('too-many-requests', answer.retryAfterMs);
  if (status >= 500) return failed('unavailable', answer.retryAfterMs);
  return failed(text.includes('Result window is too large') ? 'end-of-window' : 'unreadable-answer');
}

/** The API's gateway says this, and nothing else, to callers outside the USA; a FHIR refusal is an OperationOutcome. */
const isForbiddenEverywhere = (text: string): boolean => /^\s*\{\s*"message"\s*:\s*"Forbidden"\s*\}\s*$/i.test(text);

export const isSuccess = (answer: HttpAnswer): boolean => answer.status >= 200 && answer.status < 300;
