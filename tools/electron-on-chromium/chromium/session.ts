import { EventEmitter } from 'node:events';
import type { CdpMessage, CdpRequest } from './connection.ts';
import type { Protocol } from './protocol.ts';

type Events = Protocol.Events & { readonly detached: Readonly<Record<string, never>> };

/** One target that is spoken to: the browser or a page. */
export interface CdpSession {
  readonly id: string | undefined;
  /** Rejects with Chromium's own words. */
  send<Method extends keyof Protocol.CommandParameters>(
    method: Method,
    params?: Protocol.CommandParameters[Method],
  ): Promise<Protocol.CommandReturnValues[Method]>;
  on<Name extends keyof Events>(name: Name, listener: (params: Events[Name]) => void): void;
  /** For the connection: an event came. */
  receive(method: string, params: unknown): void;
}

export function createSession(
  id: string | undefined,
  request: (request: CdpRequest, answer: (message: CdpMessage) => void) => void,
): CdpSession {
  const events = new EventEmitter();
  events.setMaxListeners(0);
  return {
    id,
    send(method, params) {
      // Made here, so that its stack shows who asked.
      const failure = new Error(method);
      return new Promise((resolve, reject) => {
        request({ method, params: params ?? {}, sessionId: id }, ({ result, error }) => {
          if (error === undefined && isAsDocumented<Protocol.CommandReturnValues[typeof method]>(result)) {
            resolve(result);
            return;
          }
          failure.message = [method, error?.message, error?.data].filter(Boolean).join(': ');
          reject(failure);
        });
      });
    },
    on: (name, listener) => void events.on(name, listener),
    receive: (method, params) => void events.emit(method, params),
  };
}

/** Chromium is taken at its word: the types of its protocol are generated from its own description. */
function isAsDocumented<Value>(_value: unknown): _value is Value {
  return true;
}
