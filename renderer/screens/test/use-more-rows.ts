import { useState } from 'react';

const atFirst = 50;
const atOnce = 200;

/** Long tables are shown a part at a time. */
export function useMoreRows<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[];
  /** How many the next step adds. */
  readonly next: number;
  readonly showMore: () => void;
} {
  const [count, setCount] = useState(atFirst);
  return {
    shown: rows.slice(0, count),
    next: Math.min(Math.max(rows.length - count, 0), atOnce),
    showMore: () => setCount(count + atOnce),
  };
}
