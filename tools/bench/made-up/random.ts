/** Numbers that are the same for the same seed (mulberry32: fast, and even enough for made-up records). */
export interface Random {
  /** From 0 up to 1. */
  next(): number;
  whole(below: number): number;
  pick<T>(from: readonly T[]): T;
  /** So many hexadecimal digits. */
  hex(digits: number): string;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (below: number): number => Math.floor(next() * below);
  return {
    next,
    whole,
    pick(from) {
      const one = from[whole(from.length)];
      if (one === undefined) throw new Error('Nothing to pick from');
      return one;
    },
    hex(digits) {
      let text = '';
      while (text.length < digits)
        text += whole(2 ** 28)
          .toString(16)
          .padStart(7, '0');
      return text.slice(0, digits);
    },
  };
}
