import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { headingsUpTo, type ListRows } from '../format/list-row.ts';

interface RowsInSight {
  readonly virtualRows: readonly { readonly index: number; readonly top: number }[];
  /** The heading that stays at the top while its rows go by. */
  readonly stuckHeading: number | null;
  /** Pixels of the whole list. */
  readonly height: number;
  readonly measureRow: (element: HTMLElement | null) => void;
  readonly scrollToRow: (index: number, align?: 'auto' | 'start') => void;
  /** Without those that are only held ready. */
  readonly inSight: { readonly first: number; readonly last: number };
}

interface Parts {
  readonly rows: ListRows<unknown>;
  readonly list: RefObject<HTMLElement | null>;
  readonly scroller: HTMLElement | null;
  readonly rowHeight: number;
  /** The row that has the focus stays on the page wherever it is, or the focus would be lost. */
  readonly alwaysIncluded: number;
}

const headingHeight = 44;

/** Which rows of a list are to be on the page, and where. */
export function useRowsInSight({ rows, list, scroller, rowHeight, alwaysIncluded }: Parts): RowsInSight {
  const above = useHeightAbove(list, scroller);
  // Asked of each row of the list whenever something above it has moved.
  const headings = useMemo(() => new Set(rows.headings), [rows]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const wanted = [...defaultRangeExtractor(range), headingAt(rows, range.startIndex) ?? 0, alwaysIncluded];
      return [...new Set(wanted)].filter((index) => index < range.count).toSorted((a, b) => a - b);
    },
    [rows, alwaysIncluded],
  );
  const virtualizer = useVirtualizer({
    // All rows are laid out at once: not before it is known where the first of them stands.
    enabled: above !== null,
    count: rows.count,
    getScrollElement: () => scroller,
    estimateSize: (index) => (headings.has(index) ? headingHeight : rowHeight),
    overscan: 8,
    scrollMargin: above ?? 0,
    scrollPaddingStart: headingHeight,
    rangeExtractor,
  });
  const scrollToRow = useCallback(
    (index: number, align: 'auto' | 'start' = 'auto') => {
      // Beneath the heading that stays at the top; a heading takes its place.
      const [top] = (align === 'start' ? virtualizer.getOffsetForIndex(index, align) : undefined) ?? [null];
      if (top === null) return virtualizer.scrollToIndex(index, { align });
      return virtualizer.scrollToOffset(top + (headings.has(index) ? headingHeight : 0));
    },
    [virtualizer, headings],
  );
  const { startIndex = 0, endIndex = 0 } = virtualizer.range ?? {};
  const isInSight = alwaysIncluded >= startIndex && alwaysIncluded <= endIndex;
  useHoldPlace(list, isInSight ? alwaysIncluded : startIndex, scrollToRow);
  return {
    virtualRows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - (above ?? 0) })),
    inSight: { first: startIndex, last: endIndex },
    stuckHeading: headingAt(rows, startIndex),
    height: virtualizer.getTotalSize(),
    measureRow: virtualizer.measureElement,
    scrollToRow,
  };
}

/** Pixels of what stands above the list within what scrolls; it may grow or shrink at any time. `null`: not known yet. */
function useHeightAbove(list: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number | null {
  const [above, setAbove] = useState<number | null>(null);
  useLayoutEffect(() => {
    const content = scroller?.firstElementChild ?? null;
    if (scroller === null || content === null) return undefined;
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setAbove(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    return () => observer.disconnect();
  }, [list, scroller]);
  return above;
}

/** The heading that a row stands beneath, or is. */
const headingAt = ({ headings }: ListRows<unknown>, row: number): number | null =>
  headings[headingsUpTo(headings, row) - 1] ?? null;

/** In a list that becomes narrower or wider all rows take other heights: what one looked at stays in sight. */
function useHoldPlace(list: RefObject<HTMLElement | null>, row: number, scrollToRow: (index: number) => void): void {
  const before = useRef(row);
  useEffect(() => {
    before.current = row;
  });
  useEffect(() => {
    if (list.current === null) return undefined;
    let width = list.current.clientWidth;
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.round(entry?.contentRect.width ?? width);
      if (now === width) return;
      width = now;
      scrollToRow(before.current);
    });
    observer.observe(list.current);
    return () => observer.disconnect();
  }, [list, scrollToRow]);
}
