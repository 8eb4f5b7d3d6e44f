import type { Answer, ArgumentOf, CallName, EventName, EventPayloads, ValueOf } from '../../../preload/api.ts';

export type Handlers = {
  readonly [Name in CallName]: (argument: ArgumentOf<Name>) => Promise<Answer<ValueOf<Name>>>;
};

export type HandlersOf<Prefix extends string> = Pick<Handlers, Extract<CallName, `${Prefix}.${string}`>>;

export type Tell = <Name extends EventName>(name: Name, payload: EventPayloads[Name]) => void;

export const answer = <Value>(value: Value): Answer<Value> => ({ ok: true, value });

export const refuse = (code: string, message: string): Answer<never> => ({ ok: false, error: { code, message } });

export const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
