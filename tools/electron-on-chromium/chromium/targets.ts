import type { CdpConnection } from './connection.ts';
import type { Protocol } from './protocol.ts';
import type { CdpSession } from './session.ts';

/** A page, attached and standing still until `run`. */
export interface PageTarget {
  readonly id: string;
  readonly browserContextId: string | undefined;
  readonly session: CdpSession;
  run(): Promise<void>;
}

export interface PageTargets {
  create(params: Protocol.Target.createTargetParameters): Promise<PageTarget>;
}

interface TargetEvents {
  /** A page opened another. `openerId` is absent where it was opened without a way back. */
  readonly onPopup: (target: PageTarget, openerId: string | undefined) => void;
  readonly onGone: (targetId: string) => void;
}

/** Tells the pages that we open from those that pages open. Every page stands still until it is known whose it is. */
export async function watchTargets(connection: CdpConnection, events: TargetEvents): Promise<PageTargets> {
  const { root } = connection;
  const unclaimed = new Map<string, PageTarget>();
  const wanted = new Map<string, (target: PageTarget) => void>();
  let creating = 0;

  root.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const session = connection.session(sessionId);
    const run = async (): Promise<void> => void (await session.send('Runtime.runIfWaitingForDebugger'));
    if (targetInfo.type !== 'page') return void run().catch(() => undefined);
    const { targetId: id, browserContextId, openerId } = targetInfo;
    const target: PageTarget = { id, browserContextId, session, run };
    const claim = wanted.get(id);
    if (claim !== undefined) return claim(target);
    if (openerId !== undefined || creating === 0) return events.onPopup(target, openerId);
    unclaimed.set(id, target);
    return undefined;
  });
  root.on('Target.targetDestroyed', ({ targetId }) => events.onGone(targetId));

  const settle = (): void => {
    if (creating > 0) return;
    for (const target of unclaimed.values()) events.onPopup(target, undefined);
    unclaimed.clear();
  };
  const filter = [{ type: 'page' }];
  await Promise.all([
    root.send('Target.setDiscoverTargets', { discover: true, filter }),
    root.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter }),
  ]);
  return {
    async create(params) {
      creating += 1;
      try {
        const { targetId } = await root.send('Target.createTarget', params);
        const known = unclaimed.get(targetId);
        unclaimed.delete(targetId);
        return known ?? (await new Promise((resolve) => wanted.set(targetId, resolve)));
      } finally {
        creating -= 1;
        settle();
      }
    },
  };
}
