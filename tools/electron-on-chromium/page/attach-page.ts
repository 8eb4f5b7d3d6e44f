import type { Protocol } from '../chromium/protocol.ts';
import type { PageTarget } from '../chromium/targets.ts';
import {
  isolatedWorld,
  observerWorld,
  pageScript,
  preloadScript,
  titleBinding,
  titleScript,
  type PageNames,
} from './scripts.ts';

/** What a page does, as Chromium tells it; addresses are Chromium's. */
export interface PageEvents {
  readonly onMessage: (text: string) => void;
  readonly onTitle: (title: string) => void;
  readonly onNavigated: (frame: Protocol.Page.Frame) => void;
  readonly onNavigatedInPage: (url: string) => void;
  readonly onLoaded: () => void;
  /** A navigation that has not asked for anything yet. */
  readonly onNavigationRequested: (url: string, isMainFrame: boolean) => void;
  readonly onWindowOpen: (opening: Protocol.Page.windowOpenPayload) => void;
  readonly onFrame: (frameId: string, there: boolean) => void;
  readonly onCrash: () => void;
}

export interface AttachedPage {
  readonly target: PageTarget;
  /** To the preload's world; goes nowhere while there is none. */
  deliver(text: string): void;
}

export interface PageOptions {
  readonly names: PageNames;
  readonly preload: { readonly file: string; readonly source: string } | null;
  readonly userAgent: string | null;
  readonly colorScheme: 'light' | 'dark' | null;
}

/** Makes a page that stands still ready for our events and scripts; `target.run` then lets it go. */
export async function attachPage(target: PageTarget, options: PageOptions, events: PageEvents): Promise<AttachedPage> {
  const { session } = target;
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === isolatedWorld && isMainFrame(target, context.auxData)) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = null;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = null;
  });
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name === titleBinding) events.onTitle(payload);
    else if (name === options.names.send && executionContextId === world) events.onMessage(payload);
  });
  watchNavigation(target, events);
  await Promise.all([...domains(target), ...scripts(target, options), ...looks(target, options)]);
  return {
    target,
    deliver(text) {
      if (world === null) return;
      const functionDeclaration = `function (text) { globalThis.${options.names.receive}(text); }`;
      const call = { functionDeclaration, executionContextId: world, arguments: [{ value: text }] };
      // The page may be gone by then, with those who waited for it.
      session.send('Runtime.callFunctionOn', call).catch(() => undefined);
    },
  };
}

function watchNavigation({ id, session }: PageTarget, events: PageEvents): void {
  session.on('Page.frameAttached', ({ frameId }) => events.onFrame(frameId, true));
  session.on('Page.frameDetached', ({ frameId, reason }) => {
    if (reason !== 'swap') events.onFrame(frameId, false);
  });
  session.on('Page.frameRequestedNavigation', ({ url, frameId, disposition }) => {
    if (disposition === 'currentTab') events.onNavigationRequested(url, frameId === id);
  });
  session.on('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId === undefined) events.onNavigated(frame);
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId === id) events.onNavigatedInPage(url);
  });
  session.on('Page.loadEventFired', () => events.onLoaded());
  session.on('Page.windowOpen', (opening) => events.onWindowOpen(opening));
  session.on('Page.javascriptDialogOpening', () => {
    session.send('Page.handleJavaScriptDialog', { accept: false }).catch(() => undefined);
  });
  session.on('Inspector.targetCrashed', () => events.onCrash());
}

const domains = ({ session }: PageTarget) => [
  session.send('Page.enable'),
  session.send('Runtime.enable'),
  session.send('Inspector.enable'),
];

function scripts({ session }: PageTarget, { names, preload }: PageOptions) {
  const add = (source: string, worldName?: string) =>
    session.send('Page.addScriptToEvaluateOnNewDocument', worldName === undefined ? { source } : { source, worldName });
  return [
    session.send('Runtime.addBinding', { name: titleBinding, executionContextName: observerWorld }),
    add(titleScript, observerWorld),
    ...(preload === null
      ? []
      : [
          session.send('Runtime.addBinding', { name: names.send, executionContextName: isolatedWorld }),
          add(pageScript(names)),
          add(preloadScript(names, preload), isolatedWorld),
        ]),
  ];
}

const looks = ({ session }: PageTarget, { userAgent, colorScheme }: PageOptions) => [
  ...(userAgent === null ? [] : [session.send('Emulation.setUserAgentOverride', { userAgent })]),
  ...(colorScheme === null ? [] : [session.send('Emulation.setEmulatedMedia', { features: preferring(colorScheme) })]),
];

export const preferring = (scheme: 'light' | 'dark') => [{ name: 'prefers-color-scheme', value: scheme }];

const isMainFrame = ({ id }: PageTarget, auxData: unknown): boolean =>
  typeof auxData === 'object' && auxData !== null && 'frameId' in auxData && auxData.frameId === id;
