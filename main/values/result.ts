/** An expected outcome: a value, or a failure that the caller must look at. Throwing is for bugs alone. */
export type Result<T, E = Failure> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** `code` is stable and for programs; `message` is for the patient: what happened, what is safe, what to do next. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  readonly message: string;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const err = <E>(error: E): Err<E> => ({ ok: false, error });

/** For the end of a switch that must name every case. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
