/** Chance that repeats itself: the same seed gives the same numbers on every machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** Of a bell curve with mean 0 and deviation 1, cut off at ±2.5. */
  bell(): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A stream of its own, whatever was drawn from this one before: one fact more changes no other. */
  fork(name: string): Random;
}

export function seededRandom(seed: string): Random {
  let state = hashText(seed);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number) => low + next() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    next,
    between,
    whole,
    bell: () => bellOf(next),
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[whole(0, list.length - 1)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    fork: (name) => seededRandom(`${seed}/${name}`),
  };
}

/** The sum of twelve even draws is as good as a bell, and needs no logarithm that machines could round differently. */
function bellOf(next: () => number): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += next();
  return Math.max(-2.5, Math.min(2.5, sum));
}

/** FNV-1a, 32 bits. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
