import { describe, expect, it } from 'vitest';
import { createProgressTeller } from '../../../main/sync/progress-teller.ts';
import { fixedClock } from '../../fakes/fixed-clock.ts';

describe('progress', () => {
  it('is told at once, then at most ten times a second, and the last of it always', async () => {
    const clock = fixedClock();
    let count = 0;
    const told: number[] = [];
    const teller = createProgressTeller(clock, 100, () => count);
    teller.listen((progress) => told.push(progress));
    while (count < 50) {
      teller.changed();
      count++;
      teller.changed();
      await clock.advance(10);
    }
    await clock.advance(100);
    expect(told.length).toBeLessThanOrEqual(7);
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(50);
  });

  it('is told before its time when that is asked for, and not a second time', async () => {
    const clock = fixedClock();
    const told: string[] = [];
    let state = 'reading';
    const teller = createProgressTeller(clock, 100, () => state);
    const stop = teller.listen((progress) => told.push(progress));
    teller.changed();
    state = 'idle';
    teller.changed();
    teller.flush();
    await clock.advance(500);
    expect(told).toEqual(['reading', 'idle']);
    stop();
    teller.changed();
    expect(told).toEqual(['reading', 'idle']);
  });
});
