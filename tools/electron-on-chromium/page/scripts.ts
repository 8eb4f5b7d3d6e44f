import { makeBridge } from './bridge.ts';
import { makeCodec } from './codec.ts';
import { makePreloadWorld } from './isolated-world.ts';

/** Names that only our own scripts know: one run of the app, one secret. */
export interface PageNames {
  readonly secret: string;
  readonly send: string;
  readonly receive: string;
}

export const isolatedWorld = 'Electron Isolated Context';
export const observerWorld = 'Electron title observer';
export const titleBinding = 'tellTitle';

/** In the page's own world: puts there what the preload exposes, and leaves nothing else. */
export const pageScript = ({ secret }: PageNames): string => `
if (window === window.top) {
  const bridge = (${String(makeBridge)})(${JSON.stringify(secret)}, 'page');
  const define = Object.defineProperty;
  bridge.onExpose((key, value) =>
    define(window, key, { value: bridge.unpack(value, true), enumerable: true, configurable: false, writable: false }));
}`;

export function preloadScript(names: PageNames, preload: { readonly file: string; readonly source: string }): string {
  const process = {
    ...{ type: 'renderer', sandboxed: true, contextIsolated: true },
    ...{ platform: globalThis.process.platform, arch: globalThis.process.arch, env: {}, argv: [] },
  };
  const given = JSON.stringify({ send: names.send, receive: names.receive, process });
  return `
if (window === window.top) {
  const world = (${String(makePreloadWorld)})((${String(makeBridge)})(${JSON.stringify(names.secret)}, 'isolated'), (${String(makeCodec)})(), ${given});
  try {
    (function (require, module, exports, process) {${preload.source}
}).call({}, world.require, { exports: {} }, {}, world.process);
  } catch (error) {
    console.error('Unable to load the preload script', error);
  }
}
//# sourceURL=${preload.file}`;
}

/** Tells each title at once: the targets' own news of it come late. */
export const titleScript = `
if (window === window.top) {
  const tell = globalThis.${titleBinding};
  let last = null;
  const look = () => {
    if (document.title !== last) tell((last = document.title));
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener('DOMContentLoaded', look);
}`;
