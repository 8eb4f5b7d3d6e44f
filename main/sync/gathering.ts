// A health system hands over in parts, for minutes: whether it is worth looking again.
import type { Connection } from '../store/record-store.ts';
import type { Clock } from '../values/clock.ts';
import type { SyncLimits } from './limits.ts';
import type { GatheringState } from './record-source.ts';

/** What two readings in a row, at least, have shown. */
export interface Gathered {
  readonly connections: readonly Connection[];
  /** As the source said before the last reading began. */
  readonly state: GatheringState['state'];
  /** Readings in a row that brought nothing new. */
  readonly quietReadings: number;
}

export interface GatheringClock {
  readonly clock: Clock;
  readonly limits: SyncLimits;
}

/** Connected a short while ago, so that more is expected of it. A clock that was set back counts as a short while. */
export function isRecent({ connectedAt }: Connection, { clock, limits }: GatheringClock): boolean {
  return clock.now() - Date.parse(connectedAt) < limits.gatheringTime;
}

/** Connected long ago, and yet nothing of it has been read. */
export const isOverdue = (connection: Connection, parts: GatheringClock): boolean =>
  connection.state === 'waiting' && !isRecent(connection, parts);

/** More of it may have come since the program was closed. */
export const isExpected = (connection: Connection, parts: GatheringClock): boolean =>
  connection.state === 'waiting' || (connection.state === 'ready' && isRecent(connection, parts));

export function isWorthAnother({ connections, state, quietReadings }: Gathered, parts: GatheringClock): boolean {
  const recent = connections.filter((one) => one.state !== 'disconnected' && isRecent(one, parts));
  if (state === 'gathering' || recent.some((one) => one.state === 'waiting')) return true;
  return state !== 'complete' && recent.length > 0 && quietReadings < 2;
}

/** From when on the source's own log is of interest: ISO 8601, with some minutes for clocks that differ. */
export function gatheringSince(connections: readonly Connection[], parts: GatheringClock): string {
  const active = connections.filter(({ state }) => state !== 'disconnected');
  const times = (of: readonly Connection[]): number[] =>
    of.map(({ connectedAt }) => Date.parse(connectedAt)).filter((time) => !Number.isNaN(time));
  const expected = times(active.filter((one) => one.state === 'waiting' || isRecent(one, parts)));
  const since = expected.length > 0 ? Math.min(...expected) : Math.max(...times(active), 0);
  return new Date(Math.max((since === 0 ? parts.clock.now() : since) - clockDifference, 0)).toISOString();
}

const clockDifference = 10 * 60 * 1000;
