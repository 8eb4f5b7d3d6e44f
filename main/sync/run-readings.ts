import { isWorthAnother, gatheringSince } from './gathering.ts';
import { readOnce } from './read-once.ts';
import { isoNow, type ReadingContext } from './reading-context.ts';
import type { GatheringState } from './record-source.ts';
import { connectionsOf } from './show-stored.ts';

/** What may happen to readings under way. */
export interface RunControl {
  /** A system was connected since this was last asked, so that what has been read is not all. */
  takeConnected(): boolean;
  /** Waits between two readings; the person can cut it short. */
  pause(ms: number): Promise<void>;
}

/** Reads, and reads again with growing waits for as long as a health system hands over. */
export async function runReadings(context: ReadingContext, control: RunControl): Promise<void> {
  const { clock, limits, reading, signal } = context;
  let begun = clock.monotonic();
  let quietReadings = 0;
  let waits = 0;
  for (let first = true; !signal.aborted; first = false) {
    reading.connections = await connectionsOf(context);
    const gathering = await askGathering(context);
    const newsBefore = reading.news;
    const extent = await readOnce(context, first);
    if (signal.aborted) return;
    quietReadings = reading.news === newsBefore ? quietReadings + 1 : 0;
    if (control.takeConnected()) {
      [begun, quietReadings, waits] = [clock.monotonic(), 0, 0];
      continue;
    }
    // What was read before an interruption may have been read before all had come.
    const state = extent === 'whole' ? gathering.state : 'unknown';
    const another = isWorthAnother({ connections: reading.connections, state, quietReadings }, context);
    if (!another || clock.monotonic() - begun > limits.gatheringTime) break;
    await control.pause(limits.gatheringWaits[Math.min(waits++, limits.gatheringWaits.length - 1)] ?? 0);
  }
  reading.finishedAt = signal.aborted ? null : isoNow(clock);
}

/** As the source says before it is read, so that "complete" holds for all that is read after. */
async function askGathering(context: ReadingContext): Promise<GatheringState> {
  const { source, reading, signal } = context;
  const answer = await source.gathering(gatheringSince(reading.connections, context), signal);
  const state: GatheringState = answer.ok ? answer.value : { state: 'unknown' };
  reading.notHandedOver = state.state === 'incomplete' ? state.what : [];
  return state;
}
