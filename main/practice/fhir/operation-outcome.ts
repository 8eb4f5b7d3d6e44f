import { json, type Answer } from '../serve/answer.ts';

/** Codes of http://hl7.org/fhir/issue-type that this service uses. */
type IssueCode = 'login' | 'forbidden' | 'not-found' | 'not-supported' | 'deleted' | 'invalid' | 'value' | 'too-costly';

/** An OperationOutcome has the same shape in all three releases, as far as it is used here. */
export const outcome = (status: number, code: IssueCode, text: string): Answer =>
  json(
    status,
    { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics: text, details: { text } }] },
    'application/fhir+json',
  );
