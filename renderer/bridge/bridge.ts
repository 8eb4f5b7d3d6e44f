// The page's one way to ask anything: a call that is answered, or a failure that says so in words.
import type { ArgumentOf, Bridge, CallName, ValueOf } from '../../preload/api.ts';
import { english } from '../words/english.ts';

declare global {
  interface Window {
    readonly chartkeeper: Bridge;
  }
}

/** The query library tells failures apart by throwing; this carries one through it. */
export class CallFailure extends Error {
  readonly code: string;

  constructor(failure: { readonly code: string; readonly message: string }) {
    super(failure.message);
    this.name = 'CallFailure';
    this.code = failure.code;
  }
}

/** Throws a `CallFailure`, whose `message` is for the patient. */
export async function ask<Name extends CallName>(name: Name, argument: ArgumentOf<Name>): Promise<ValueOf<Name>> {
  const answer = await window.chartkeeper.call(name, argument).catch(() => ({ ok: false, error: unanswered }) as const);
  if (!answer.ok) throw new CallFailure(answer.error);
  return answer.value;
}

const unanswered = { code: 'unanswered', message: english.failures.unanswered } as const;
