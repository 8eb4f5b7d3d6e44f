import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import {
  calls,
  type Answer,
  type ArgumentOf,
  type CallDeclaration,
  type CallName,
  type ValueOf,
} from '../../preload/api.ts';
import { callChannel } from '../../preload/channels.ts';
import { err, type Failure } from '../values/result.ts';
import { isAppUrl } from './app-protocol.ts';

/** One function for each call of the contract; a missing one is a type error. */
export type Handlers = {
  readonly [Name in CallName]: (argument: ArgumentOf<Name>) => Promise<Answer<ValueOf<Name>>>;
};

export interface RouterParts {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: Handlers;
  /** `webContents.id` of the app's one window, or `null` while there is none. */
  readonly trustedContentsId: () => number | null;
  /** Why a call may not be answered now, if so: asked before it is done, and again before its answer leaves. */
  readonly refusal: (call: CallName) => Failure | null;
  /** Told of a bug: a handler threw. The text of an error may hold health data, so only this function sees it. */
  readonly onBug: (call: CallName, error: unknown) => void;
}

const refused: Answer<never> = {
  ok: false,
  error: { code: 'not-allowed', message: 'This window may not ask that. Nothing was done.' },
};
const misunderstood: Answer<never> = {
  ok: false,
  error: {
    code: 'bad-argument',
    message: 'The app asked in a way that it does not understand itself. Nothing was done.',
  },
};
const broken: Answer<never> = {
  ok: false,
  error: { code: 'internal', message: 'Something went wrong inside the app. Your record is safe. Please try again.' },
};

/** Every call checks who asks, parses what was asked, and always answers. */
export function registerCalls(parts: RouterParts): void {
  for (const name of callNames()) registerCall(name, parts);
}

/** The same table, written so that a name's schema and its handler are seen to belong together. */
const declarations: { readonly [Name in CallName]: CallDeclaration<ArgumentOf<Name>, ValueOf<Name>> } = calls;

function registerCall<Name extends CallName>(name: Name, parts: RouterParts): void {
  const { argument: schema } = declarations[name];
  const { refusal } = parts;
  const handler = parts.handlers[name];
  parts.ipcMain.handle(callChannel(name), async (event, ...given: unknown[]): Promise<Answer<ValueOf<Name>>> => {
    try {
      if (!isTrusted(event, parts.trustedContentsId())) return refused;
      const parsed = schema.safeParse(given.length === 1 ? given[0] : undefined);
      if (!parsed.success) return misunderstood;
      const before = refusal(name);
      if (before !== null) return err(before);
      const answer = await handler(parsed.data);
      const after = refusal(name);
      return after === null ? answer : err(after);
    } catch (error) {
      parts.onBug(name, error);
      return broken;
    }
  });
}

/** The app's own page in the main frame of the app's own window: no sub-frame, no other window, no page that took its place. */
function isTrusted(event: IpcMainInvokeEvent, trustedContentsId: number | null): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && event.sender.id === trustedContentsId && isAppUrl(frame.url);
}

const callNames = (): CallName[] => Object.keys(calls).filter((name): name is CallName => Object.hasOwn(calls, name));
