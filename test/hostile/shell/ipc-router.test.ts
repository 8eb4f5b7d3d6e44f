import type { IpcMainInvokeEvent } from 'electron';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calls, type CallName } from '../../../preload/api.ts';
import { callChannel } from '../../../preload/channels.ts';
import type { AppLock } from '../../../main/profile/app-lock.ts';
import type { Failure } from '../../../main/values/result.ts';
import { refusedWhileLocked } from '../../../main/calls/lock-calls.ts';
import { registerCalls, type Handlers } from '../../../main/shell/ipc-router.ts';

const names = Object.keys(calls) as CallName[];

interface Sender {
  readonly contentsId: number;
  readonly frame: { readonly url: string; readonly parent: unknown } | null;
}

const own: Sender = { contentsId: 7, frame: { url: 'app://main/index.html', parent: null } };

/** A router over handlers that only count, and a way to ask it as Electron would. */
function setUp(
  handler: () => Promise<never> = async () => ({ ok: true, value: null }) as never,
  refusal: (name: CallName) => Failure | null = () => null,
) {
  const channels = new Map<string, (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<unknown>>();
  const reached: string[] = [];
  const bugs: unknown[] = [];
  const handlers = Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        reached.push(name);
        return handler();
      },
    ]),
  ) as unknown as Handlers;
  registerCalls({
    ipcMain: { handle: (channel, listener) => void channels.set(channel, listener) },
    handlers,
    trustedContentsId: () => 7,
    refusal,
    onBug: (_name, error) => bugs.push(error),
  });
  const ask = (name: CallName, sender: Sender, ...given: unknown[]): Promise<unknown> => {
    const event = { sender: { id: sender.contentsId }, senderFrame: sender.frame } as unknown as IpcMainInvokeEvent;
    const listener = channels.get(callChannel(name));
    if (listener === undefined) throw new Error(`nothing listens for ${name}`);
    return listener(event, ...given);
  };
  return { ask, reached, bugs, channels };
}

const strangers: [string, Sender][] = [
  ['the connect window', { contentsId: 8, frame: { url: 'https://login.example/', parent: null } }],
  ['a page that took the window', { contentsId: 7, frame: { url: 'https://evil.example/', parent: null } }],
  ['a sub-frame of the page', { contentsId: 7, frame: { url: 'app://main/index.html', parent: {} } }],
  ['another window with our address', { contentsId: 9, frame: { url: 'app://main/index.html', parent: null } }],
  ['a host that looks like ours', { contentsId: 7, frame: { url: 'app://main.evil/index.html', parent: null } }],
  ['a frame that is gone', { contentsId: 7, frame: null }],
];

describe('every call', () => {
  it.each(strangers)('6: from %s is refused and reaches nothing', async (_name, sender) => {
    const { ask, reached } = setUp();
    for (const name of names) {
      expect(await ask(name, sender, {})).toMatchObject({ ok: false, error: { code: 'not-allowed' } });
    }
    expect(reached).toEqual([]);
  });

  it('6: answers any argument whatever, 100 made-up ones each, and lets only fitting ones through', async () => {
    const { ask, bugs } = setUp();
    for (const name of names) {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true }), { maxLength: 3 }),
          async (given) => {
            const answer = await ask(name, own, ...given);
            const fits = given.length === 1 && calls[name].argument.safeParse(given[0]).success;
            expect(answer).toMatchObject(fits ? { ok: true } : { ok: false, error: { code: 'bad-argument' } });
          },
        ),
        { numRuns: 100 },
      );
    }
    expect(bugs).toEqual([]);
  });

  it('6: answers also when the part behind it throws, and does not repeat what it threw', async () => {
    const { ask, bugs } = setUp(async () => {
      throw new Error('HbA1c 9.1 MARKER');
    });
    const answer = await ask('app.status', own, {});
    expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(answer)).not.toContain('MARKER');
    expect(bugs).toHaveLength(1);
  });

  it('6: has a channel of its own, and there is no other', () => {
    const { channels } = setUp();
    expect([...channels.keys()]).toEqual(names.map(callChannel));
  });

  it('38: of a locked app tells and does nothing, but what unlocks it', async () => {
    const locked = { lock: lockIn('locked') };
    const { ask, reached } = setUp(undefined, (name) => refusedWhileLocked(locked, name));
    const answers = await Promise.all(names.map((name) => ask(name, own, fitting[name] ?? {})));
    const allowed = ['app.status', 'lock.now', 'lock.unlock', 'settings.get'];
    expect(reached.toSorted()).toEqual(allowed);
    const told = answers.filter((answer) => !isRefused(answer));
    expect(told).toHaveLength(allowed.length);
  });

  it('38: that was asked before the app was locked is not answered after it', async () => {
    let state: 'open' | 'locked' = 'open';
    let finish: () => void = () => undefined;
    const late = new Promise<void>((resolve) => (finish = resolve));
    const { ask, reached } = setUp(
      async () => {
        await late;
        return { ok: true, value: 'the record' } as never;
      },
      (name) => refusedWhileLocked({ lock: lockIn(state) }, name),
    );
    const answer = ask('record.overview', own, {});
    state = 'locked';
    finish();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'locked' } });
    expect(reached).toEqual(['record.overview']);
  });
});

const isRefused = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;

const lockIn = (state: 'open' | 'locked') => ({ state: () => state }) as AppLock;

/** Arguments for the calls that are answered although they ask for one. */
const fitting: Partial<Record<CallName, unknown>> = { 'lock.unlock': { code: '1234' } };
