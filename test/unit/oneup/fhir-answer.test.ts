import { describe, expect, it } from 'vitest';
import { readFhirAnswer } from '../../../main/oneup/fhir-answer.ts';
import { outcomeOf } from '../../fakes/scripted-oneup.ts';

const read = (status: number, body: unknown) =>
  readFhirAnswer({
    status,
    text: typeof body === 'string' ? body : JSON.stringify(body),
    retryAfterMs: status === 429 ? 9_000 : undefined,
  });

describe('an answer of the record', () => {
  it('goes on as it came, to the byte', () => {
    const text = '{ "resourceType":"Observation", "valueQuantity":{"value":1.10},\n"x":"\\u0041" }';
    expect(read(200, text)).toMatchObject({ ok: true, value: { text } });
  });

  it.each([
    [200, '<!doctype html><title>Sign in</title>', 'unreadable-answer'],
    [200, '', 'unreadable-answer'],
    [200, '{"resourceType":"Bundle","entry":[{"resou', 'unreadable-answer'],
    [200, '[]', 'unreadable-answer'],
    [200, 'null', 'unreadable-answer'],
    [200, {}, 'unreadable-answer'],
    [200, outcomeOf('exception', 'Something broke'), 'unreadable-answer'],
    [401, { success: false, message: 'An error occurred when processing the access token.' }, 'sign-in-again'],
    [401, outcomeOf('login', 'An error occurred when processing the access token.'), 'sign-in-again'],
    [403, { message: 'Forbidden' }, 'outside-usa'],
    [403, outcomeOf('forbidden', 'This application may not read this type'), 'refused'],
    [403, 'no', 'refused'],
    [404, outcomeOf('not-supported', 'This type is not supported'), 'not-offered'],
    [400, outcomeOf('not-supported', 'This type is not supported'), 'not-offered'],
    [404, outcomeOf('not-found', 'Patient/x is not known'), 'not-found'],
    [404, { message: 'Not Found' }, 'not-offered'],
    [410, outcomeOf('deleted', 'This was deleted'), 'gone'],
    [410, { message: 'Patient Connect has been retired' }, 'service-closed'],
    [400, outcomeOf('too-costly', 'Result window is too large, from + size must be less'), 'end-of-window'],
    [200, outcomeOf('exception', 'Result window is too large'), 'end-of-window'],
    [500, outcomeOf('exception', 'Result window is too large'), 'end-of-window'],
    [400, outcomeOf('invalid', 'The value of code is not valid'), 'refused'],
    [400, 'Bad Request', 'unreadable-answer'],
    [429, { message: 'Too Many Requests' }, 'too-many-requests'],
    [500, '<h1>Internal Server Error</h1>', 'unavailable'],
    [503, { message: 'Service Unavailable' }, 'unavailable'],
    [504, { message: 'Endpoint request timed out' }, 'unavailable'],
    [503, outcomeOf('transient', 'Come back later'), 'unavailable'],
  ])('with status %i and body %o is %s', (status, body, code) => {
    expect(read(status, body)).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\.$/) } });
  });

  it('says how long to wait where the service did', () => {
    expect(read(429, {})).toMatchObject({ error: { retryAfterMs: 9_000 } });
  });
});
