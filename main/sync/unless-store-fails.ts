import { StoreFailed } from '../store/record-store.ts';
import type { Failure } from '../values/result.ts';

/** What went wrong in the store, or `null` when nothing did. Anything else is a bug and goes on as it was thrown. */
export async function unlessStoreFails(work: () => Promise<void>): Promise<Failure | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof StoreFailed) return error.failure;
    throw error;
  }
}
