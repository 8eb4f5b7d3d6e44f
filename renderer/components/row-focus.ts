import {
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import type { ListRow } from '../format/list-row.ts';

/** What makes the link or button of a row part of its list: to be spread on it. */
export interface RowSlot {
  readonly 'data-row': number;
  readonly tabIndex: 0 | -1;
}

export const isSameSlot = (one: RowSlot, other: RowSlot): boolean =>
  one['data-row'] === other['data-row'] && one.tabIndex === other.tabIndex;

/** What the list itself hears of its rows, so that a row's slot stays the same while others come and go. */
interface Heard {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface RowFocus {
  /** The row that the Tab key leads to. */
  readonly active: number;
  /** For each row of an item, its place among the items, from 1. */
  readonly positions: readonly number[];
  readonly slotOf: (index: number) => RowSlot;
  /** To be spread on the list. */
  readonly heard: Heard;
  /** Says how a row that is far away is brought into sight. */
  readonly follow: (scrollToRow: (index: number) => void) => void;
  /** The Tab key leads to this row, or to the first item after it. */
  readonly choose: (index: number) => void;
}

/** Arrow keys, Home, End and the page keys, over the items and past the headings. `page`: how many items one sees. */
export function useRowFocus(
  rows: readonly ListRow<unknown>[],
  list: RefObject<HTMLElement | null>,
  page: number,
): RowFocus {
  const wanted = useRef<number | null>(null);
  const scroll = useRef<(index: number) => void>(() => undefined);
  const [chosen, setChosen] = useState<number | null>(null);
  const { items, positions } = useItems(rows);
  const active = chosen !== null && rows[chosen]?.kind === 'item' ? chosen : (items[0] ?? 0);

  // The row may be on the page only after this render.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const follow = useCallback((scrollToRow: (index: number) => void) => {
    scroll.current = scrollToRow;
  }, []);
  const slotOf = (index: number): RowSlot => ({ 'data-row': index, tabIndex: index === active ? 0 : -1 });
  const heard: Heard = {
    onFocus(event) {
      const index = rowOf(event.target);
      if (index !== null) setChosen(index);
    },
    onKeyDown(event) {
      const index = rowOf(event.target);
      if (index === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const next = nextItem(event.key, items, atOrAfter(items, index), page);
      if (next === null) return;
      event.preventDefault();
      wanted.current = next;
      setChosen(next);
      scroll.current(next);
    },
  };
  const choose = useCallback((index: number) => setChosen(items[atOrAfter(items, index)] ?? null), [items]);
  return { active, positions, slotOf, heard, follow, choose };
}

/** The row that the link or button is; null for what is inside a row, or no part of one. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? null : Number(row);
}

/** Where in a list of rising numbers the first is that is not below. */
function atOrAfter(numbers: readonly number[], least: number): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if ((numbers[middle] ?? least) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Which rows are items, and the place of each among them. */
function useItems(rows: readonly ListRow<unknown>[]): {
  readonly items: readonly number[];
  readonly positions: readonly number[];
} {
  return useMemo(() => {
    const items = rows.flatMap((row, index) => (row.kind === 'item' ? [index] : []));
    const positions: number[] = [];
    for (const [position, row] of items.entries()) positions[row] = position + 1;
    return { items, positions };
  }, [rows]);
}

function nextItem(key: string, items: readonly number[], at: number, page: number): number | null {
  const last = items.length - 1;
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + page],
    ['PageUp', at - page],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined || last < 0 ? null : (items[Math.min(Math.max(to, 0), last)] ?? null);
}
