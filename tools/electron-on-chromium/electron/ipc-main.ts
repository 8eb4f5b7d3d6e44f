import { EventEmitter } from 'node:events';
import { makeCodec } from '../page/codec.ts';

type Handler = (event: unknown, ...args: unknown[]) => unknown;

/** What the preload sent. */
type Message =
  | { readonly kind: 'send'; readonly channel: string; readonly args: string }
  | { readonly kind: 'invoke'; readonly channel: string; readonly args: string; readonly id: number };

const codec = makeCodec();
const handlers = new Map<string, Handler>();

class IpcMain extends EventEmitter {
  handle(channel: string, handler: Handler): void {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  }

  removeHandler(channel: string): void {
    handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();

/** Hands a message to its handler or listeners; the reply for the page, or `null` where none is wanted. */
export async function receiveMessage(text: string, event: object): Promise<string | null> {
  const message: Message = JSON.parse(text);
  const decoded = codec.decode(message.args);
  const args: readonly unknown[] = Array.isArray(decoded) ? decoded : [];
  if (message.kind === 'send') {
    ipcMain.emit(message.channel, event, ...args);
    return null;
  }
  const { id, channel } = message;
  const handler = handlers.get(channel);
  try {
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    return JSON.stringify({ kind: 'reply', id, ok: true, value: codec.encode(await handler(event, ...args)) });
  } catch (error) {
    console.error(`Error occurred in handler for '${channel}':`, error);
    return JSON.stringify({
      kind: 'reply',
      id,
      ok: false,
      error: `Error invoking remote method '${channel}': ${String(error)}`,
    });
  }
}

export const eventMessage = (channel: string, args: readonly unknown[]): string =>
  JSON.stringify({ kind: 'event', channel, args: codec.encode(args) });
