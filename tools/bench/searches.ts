import { labs, medicines, problems, procedures, remarks, vaccines } from './made-up/vocabulary.ts';
import type { Random } from './made-up/random.ts';

/** What people type: one to three words, whole or only begun, rare ones and those that stand nearly everywhere. */
export function searches(random: Random, count: number): readonly string[] {
  const displays = [...labs, ...medicines, ...problems, ...procedures, ...vaccines].map(({ display }) => display);
  const words = [...displays, ...remarks].flatMap((text) => text.split(/[^A-Za-z0-9]+/)).filter((word) => word !== '');
  const one = (): string => {
    const word = random.pick(words);
    return random.next() < 0.5 ? word : word.slice(0, 1 + random.whole(word.length));
  };
  return Array.from({ length: count }, () => Array.from({ length: 1 + random.whole(3) }, one).join(' '));
}
