import {
  useCallback,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { isHeading, itemCount, itemsBefore, rowOfItem, type ListRows } from '../format/list-row.ts';

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
  readonly slotOf: (index: number) => RowSlot;
  /** To be spread on the list. */
  readonly heard: Heard;
  /** Says how a row that is far away is brought into sight. */
  readonly follow: (scrollToRow: (index: number) => void) => void;
  /** The Tab key leads to this row, or to the first item after it. */
  readonly choose: (index: number) => void;
}

/** Arrow keys, Home, End and the page keys, over the items and past the headings. `page`: how many items one sees. */
export function useRowFocus(rows: ListRows<unknown>, list: RefObject<HTMLElement | null>, page: number): RowFocus {
  const wanted = useRef<number | null>(null);
  const scroll = useRef<(index: number) => void>(() => undefined);
  const [chosen, setChosen] = useState<number | null>(null);
  const active = chosen !== null && isItem(rows, chosen) ? chosen : (itemAtOrAfter(rows, 0) ?? 0);

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
      const next = nextItem(event.key, rows, itemsBefore(rows, index), page);
      if (next === null) return;
      event.preventDefault();
      wanted.current = next;
      setChosen(next);
      scroll.current(next);
    },
  };
  const choose = useCallback((index: number) => setChosen(itemAtOrAfter(rows, index)), [rows]);
  return { active, slotOf, heard, follow, choose };
}

/** The row that the link or button is; null for what is inside a row, or no part of one. */
function rowOf(target: EventTarget): number | null {
  const row = target instanceof HTMLElement ? target.dataset['row'] : undefined;
  return row === undefined ? null : Number(row);
}

const isItem = (rows: ListRows<unknown>, index: number): boolean => index < rows.count && !isHeading(rows, index);

function itemAtOrAfter(rows: ListRows<unknown>, index: number): number | null {
  const place = itemsBefore(rows, index);
  return place < itemCount(rows) ? rowOfItem(rows, place) : null;
}

function nextItem(key: string, rows: ListRows<unknown>, at: number, page: number): number | null {
  const last = itemCount(rows) - 1;
  const to = new Map([
    ['ArrowDown', at + 1],
    ['ArrowUp', at - 1],
    ['PageDown', at + page],
    ['PageUp', at - page],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  return to === undefined || last < 0 ? null : rowOfItem(rows, Math.min(Math.max(to, 0), last));
}
