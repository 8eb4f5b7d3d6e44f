// The DevTools protocol over two pipes: one JSON text after the other, each ended by a NUL.
import type { Readable, Writable } from 'node:stream';
import { createSession, type CdpSession } from './session.ts';

/** An answer or an event as Chromium sent it. */
export interface CdpMessage {
  readonly id?: number;
  readonly sessionId?: string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code?: number; readonly message: string; readonly data?: string };
}

export interface CdpRequest {
  readonly method: string;
  readonly params: unknown;
  readonly sessionId: string | undefined;
}

export interface CdpConnection {
  /** The browser itself. */
  readonly root: CdpSession;
  session(id: string): CdpSession;
  /** Sends a request as it is; `answer` gets what comes back, or an error if the connection ends first. */
  request(request: CdpRequest, answer: (message: CdpMessage) => void): void;
  /** The events of this session go there, and to nobody else. */
  divert(sessionId: string, receive: (message: CdpMessage) => void): void;
  undivert(sessionId: string): void;
  onClose(listener: () => void): void;
}

interface Pending {
  readonly sessionId: string | undefined;
  readonly answer: (message: CdpMessage) => void;
}

export function connect(toBrowser: Writable, fromBrowser: Readable): CdpConnection {
  const pending = new Map<number, Pending>();
  const sessions = new Map<string, CdpSession>();
  const diverted = new Map<string, (message: CdpMessage) => void>();
  const closing = new Set<() => void>();
  let nextId = 0;
  let closed = false;

  const request: CdpConnection['request'] = ({ method, params, sessionId }, answer) => {
    if (closed) return answer({ error: { message: 'Chromium is gone' } });
    const id = ++nextId;
    pending.set(id, { sessionId, answer });
    toBrowser.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return undefined;
  };
  const root = createSession(undefined, request);

  const fail = (why: string, isMeant: (of: Pending) => boolean): void => {
    for (const [id, one] of pending) {
      if (!isMeant(one)) continue;
      pending.delete(id);
      one.answer({ error: { message: why } });
    }
  };
  const detach = (id: string): void => {
    fail('The page is gone', ({ sessionId }) => sessionId === id);
    sessions.get(id)?.receive('detached', {});
    sessions.delete(id);
  };
  const receive = (message: CdpMessage): void => {
    const { id, sessionId, method, params } = message;
    if (id !== undefined) {
      const waiting = pending.get(id);
      pending.delete(id);
      waiting?.answer(message);
      return;
    }
    const elsewhere = sessionId === undefined ? undefined : diverted.get(sessionId);
    if (elsewhere !== undefined) return elsewhere(message);
    const ended = method === 'Target.detachedFromTarget' ? sessionIn(params) : null;
    if (ended !== null) detach(ended);
    const session = sessionId === undefined ? root : sessions.get(sessionId);
    if (method !== undefined) session?.receive(method, params);
    return undefined;
  };
  const end = (): void => {
    if (closed) return;
    closed = true;
    fail('Chromium is gone', () => true);
    for (const listener of closing) listener();
  };

  splitAtNul(fromBrowser, (text) => receive(parse(text)));
  fromBrowser.on('close', end).on('error', end);
  toBrowser.on('error', end);

  return {
    ...{ root, request },
    session(id) {
      const known = sessions.get(id) ?? createSession(id, request);
      sessions.set(id, known);
      return known;
    },
    divert: (id, to) => void diverted.set(id, to),
    undivert: (id) => void diverted.delete(id),
    onClose: (listener) => void closing.add(listener),
  };
}

function splitAtNul(stream: Readable, take: (text: string) => void): void {
  let parts: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end));
      start = end + 1;
      const text = Buffer.concat(parts).toString('utf8');
      parts = [];
      take(text);
    }
    if (start < chunk.length) parts.push(chunk.subarray(start));
  });
}

function parse(text: string): CdpMessage {
  const message: unknown = JSON.parse(text);
  return typeof message === 'object' && message !== null ? message : {};
}

const sessionIn = (params: unknown): string | null =>
  typeof params === 'object' && params !== null && 'sessionId' in params ? String(params.sessionId) : null;
