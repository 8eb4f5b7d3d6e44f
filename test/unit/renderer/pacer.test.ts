import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPacer } from '../../../renderer/bridge/pacer.ts';

describe('what is asked for many times a second', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is done at once, then no more often than said, and the last asking is not lost', () => {
    const done: number[] = [];
    const pacer = createPacer(() => done.push(Date.now()), 1_000);
    const start = Date.now();
    for (let asked = 0; asked < 25; asked += 1) {
      pacer.ask();
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(5_000);
    expect(done.map((time) => time - start)).toEqual([0, 1_000, 2_000, 3_000]);
  });

  it('is done at once again after a rest', () => {
    let done = 0;
    const pacer = createPacer(() => (done += 1), 1_000);
    pacer.ask();
    vi.advanceTimersByTime(1_500);
    pacer.ask();
    expect(done).toBe(2);
  });

  it('is done before its time when it must be, and only if it was asked for', () => {
    const done: number[] = [];
    const pacer = createPacer(() => done.push(Date.now()), 1_000);
    const start = Date.now();
    pacer.flush();
    pacer.ask();
    pacer.ask();
    vi.advanceTimersByTime(100);
    pacer.flush();
    pacer.flush();
    vi.advanceTimersByTime(5_000);
    expect(done.map((time) => time - start)).toEqual([0, 100]);
  });

  it('is not done any more once it is stopped', () => {
    let done = 0;
    const pacer = createPacer(() => (done += 1), 1_000);
    pacer.ask();
    pacer.ask();
    pacer.stop();
    vi.advanceTimersByTime(5_000);
    expect(done).toBe(1);
  });
});
