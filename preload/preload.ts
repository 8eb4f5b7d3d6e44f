// Offers the page exactly the calls and events of the contract, and nothing of Electron.
import { contextBridge, ipcRenderer } from 'electron';
import { calls, events, type Bridge } from './api.ts';
import { callChannel, eventChannel } from './channels.ts';

const bridge: Bridge = {
  call(name, argument) {
    if (!Object.hasOwn(calls, name)) throw new Error(`No such call: ${String(name)}`);
    return ipcRenderer.invoke(callChannel(name), argument);
  },
  on(name, listener) {
    if (!events.includes(name)) throw new Error(`No such event: ${String(name)}`);
    const channel = eventChannel(name);
    // The event object stays here: it carries the sender, which the page must not have.
    const forward = (_event: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.removeListener(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('chartkeeper', bridge);
