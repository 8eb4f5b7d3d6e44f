import PQueue from 'p-queue';
import type { ReadingContext } from './reading-context.ts';
import { unlessStoreFails } from './unless-store-fails.ts';

/** Does a limited number of these at the same time; none is begun after the reading has been stopped. Ends with the last. */
export async function sideBySide(context: ReadingContext, tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const { limits, signal, stop } = context;
  const queue = new PQueue({ concurrency: limits.sideBySide });
  const guarded = async (task: () => Promise<void>): Promise<void> => {
    if (signal.aborted) return;
    const failure = await unlessStoreFails(task);
    if (failure !== null) stop(failure);
  };
  await queue.addAll(tasks.map((task) => () => guarded(task)));
}
