// What a sandboxed preload finds: `require('electron')` with contextBridge and ipcRenderer, in a world of its own.
// Stands alone: its source text runs there, after `makeBridge` and `makeCodec`.
import type { Bridge } from './bridge.ts';
import type { Codec } from './codec.ts';

export interface PreloadWorld {
  readonly require: (id: string) => unknown;
  readonly process: unknown;
}

type Listener = (event: unknown, ...args: unknown[]) => void;

/** `null` in a frame below the top one: the preload does not run there. */
export function makePreloadWorld(
  bridge: Bridge,
  codec: Codec,
  names: { readonly send: string; readonly receive: string; readonly process: unknown },
): PreloadWorld {
  const sendText: unknown = Reflect.get(globalThis, names.send);
  Reflect.deleteProperty(globalThis, names.send);
  const tell = (message: unknown): void => {
    if (typeof sendText === 'function') sendText(JSON.stringify(message));
  };
  const listeners = new Map<string, Listener[]>();
  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  const ipcRenderer = {
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    removeListener(channel: string, listener: Listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter((one) => one !== listener),
      );
      return ipcRenderer;
    },
    send: (channel: string, ...args: unknown[]) => tell({ kind: 'send', channel, args: codec.encode(args) }),
    invoke: (channel: string, ...args: unknown[]) =>
      new Promise((resolve, reject) => {
        const encoded = codec.encode(args);
        const id = ++lastId;
        asked.set(id, { resolve, reject });
        tell({ kind: 'invoke', id, channel, args: encoded });
      }),
  };
  const receive = (text: string): void => {
    const message = JSON.parse(text);
    if (message.kind === 'event') {
      const args = codec.decode(message.args);
      for (const listener of [...(listeners.get(message.channel) ?? [])]) {
        listener({ sender: ipcRenderer, ports: [] }, ...(Array.isArray(args) ? args : []));
      }
      return;
    }
    const waiting = asked.get(message.id);
    asked.delete(message.id);
    if (message.ok === true) waiting?.resolve(codec.decode(message.value));
    else waiting?.reject(new Error(String(message.error)));
  };
  Object.defineProperty(globalThis, names.receive, { value: receive });

  const exposed = new Set<string>();
  const contextBridge = {
    exposeInMainWorld(key: string, api: unknown) {
      if (exposed.has(key)) throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.add(key);
      bridge.post({ kind: 'expose', key, value: bridge.pack(api) });
    },
  };
  const electron = new Proxy(
    { contextBridge, ipcRenderer },
    {
      get(target, name) {
        if (Reflect.has(target, name)) return Reflect.get(target, name);
        throw new Error(`${String(name)} is not in the stand-in`);
      },
    },
  );
  return {
    process: names.process,
    require(id: string) {
      if (id === 'electron' || id === 'electron/renderer') return electron;
      throw new Error(`module not found: ${id}`);
    },
  };
}
