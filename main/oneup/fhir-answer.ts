import { z } from 'zod';
import { err, ok, type Result } from '../values/result.ts';
import { failed, type OneUpFailure } from './one-up-failure.ts';
import { failureOfStatus, isSuccess, parseJson } from './read-answer.ts';
import type { HttpAnswer } from './send-once.ts';

export interface FhirAnswer {
  /** As it came. */
  readonly text: string;
  /** The same, parsed: unknown until a schema took it. */
  readonly resource: unknown;
}

/** What every answer of the FHIR API must be; the rest of it goes on untouched. */
const anyResource = z.object({ resourceType: z.string() });

const operationOutcome = z.object({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.object({
      code: z.string().optional().catch(undefined),
      diagnostics: z.string().optional().catch(undefined),
      details: z.object({ text: z.string().optional() }).optional().catch(undefined),
    }),
  ),
});

/** A resource. An OperationOutcome is a failure, whatever its status says. */
export function readFhirAnswer(answer: HttpAnswer): Result<FhirAnswer, OneUpFailure> {
  const json = parseJson(answer.text);
  const outcome = json.ok ? operationOutcome.safeParse(json.value) : null;
  if (outcome?.success === true) return err(failureOfOutcome(answer, outcome.data));
  if (!isSuccess(answer)) return err(failureOfStatus(answer));
  if (!json.ok) return json;
  return anyResource.safeParse(json.value).success
    ? ok({ text: answer.text, resource: json.value })
    : err(failed('unreadable-answer'));
}

/** Codes of http://hl7.org/fhir/issue-type */
function failureOfOutcome(answer: HttpAnswer, { issue }: z.output<typeof operationOutcome>): OneUpFailure {
  const words = issue.flatMap(({ diagnostics, details }) => [diagnostics, details?.text]).join(' ');
  const codes = new Set(issue.map(({ code }) => code));
  if (words.includes('Result window is too large')) return failed('end-of-window');
  if (codes.has('not-supported')) return failed('not-offered');
  if (codes.has('deleted') || answer.status === 410) return failed('gone');
  if (codes.has('not-found')) return failed('not-found');
  if (answer.status === 403 || codes.has('forbidden')) return failed('refused');
  if (isSuccess(answer)) return failed('unreadable-answer');
  // A question that the service does not take, such as a search that it does not know.
  return answer.status === 400 || answer.status === 422 ? failed('refused') : failureOfStatus(answer);
}
