import { formatCount } from '../format/numbers.ts';

/** "1 item", "1,204 items" */
export const counted = (count: number, one: string, many: string): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;
