import { describe, expect, it } from 'vitest';
import { createGate } from '../../../main/sync/gate.ts';
import { defaultLimits as limits } from '../../../main/sync/limits.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';
import { failure } from '../../fakes/scripted-source.ts';

const { signal } = new AbortController();

function gate() {
  const clock = fixedClock();
  const changes: (string | null)[] = [];
  const made = createGate({
    ...{ clock, limits, random: () => 0 },
    onChange: () => changes.push(made.closed()?.failure.code ?? null),
  });
  const passed: number[] = [];
  const pass = (of = signal) => made.pass(of).then(() => passed.push(clock.monotonic()));
  return { clock, gate: made, changes, pass, passed };
}

describe('the gate before a source', () => {
  it('is open until the source is away, and then holds everyone for one wait', async () => {
    const { clock, gate: one, changes, pass, passed } = gate();
    await pass();
    one.closeFor(failure('offline'));
    const waiting = [pass(), pass(), pass()];
    await clock.advance(999);
    expect(passed).toHaveLength(1);
    await clock.advance(1);
    await Promise.all(waiting);
    expect(passed).toHaveLength(4);
    expect(changes).toEqual(['offline', null]);
  });

  it('takes failures of those that were on their way as one', async () => {
    const { clock, gate: one } = gate();
    for (let at = 0; at < 10; at++) one.closeFor(failure('offline'));
    expect(one.closed()?.opensAt).toBe(clock.now() + 1000);
  });

  it('waits longer at each failure in a row, and an answer ends the row', async () => {
    const { clock, gate: one, pass } = gate();
    const waits: number[] = [];
    const closeAndWait = async (): Promise<void> => {
      one.closeFor(failure('unavailable'));
      const wait = (one.closed()?.opensAt ?? 0) - clock.now();
      waits.push(wait);
      const passing = pass();
      await clock.advance(wait);
      await passing;
    };
    await closeAndWait();
    await closeAndWait();
    await closeAndWait();
    one.answered();
    await closeAndWait();
    expect(waits).toEqual([1000, 2000, 4000, 1000]);
  });

  it('opens to a knock where the wait is its own, and not where the source asked for it', async () => {
    const { clock, gate: one, pass, passed } = gate();
    one.closeFor(failure('offline'));
    const waiting = pass();
    one.knock();
    await waiting;
    expect(passed).toHaveLength(1);

    one.closeFor(failure('too-many-requests', 30_000));
    const asked = pass();
    one.knock();
    await clock.advance(29_999);
    expect(passed).toHaveLength(1);
    await clock.advance(1);
    await asked;
    expect(passed).toHaveLength(2);
  });

  it('does not hold one who was stopped', async () => {
    const { gate: one, pass, passed } = gate();
    one.closeFor(failure('offline'));
    const stopped = new AbortController();
    const waiting = pass(stopped.signal);
    stopped.abort();
    await waiting;
    expect(passed).toHaveLength(1);
  });

  it('39: keeps its wait when the clock of the computer is set', async () => {
    const { clock, gate: one, pass, passed } = gate();
    one.closeFor(failure('too-many-requests', 10_000));
    const waiting = pass();
    clock.setWallClock(clock.now() + 24 * 3600_000);
    await clock.advance(9_999);
    expect(passed).toHaveLength(0);
    await clock.advance(1);
    await waiting;
    expect(passed).toHaveLength(1);
  });
});
