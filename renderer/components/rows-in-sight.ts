import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { ListRow } from '../format/list-row.ts';

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
  readonly rows: readonly ListRow<unknown>[];
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
  const headings = useMemo(() => rows.flatMap((row, index) => (row.kind === 'heading' ? [index] : [])), [rows]);
  const headingAt = useCallback((start: number) => headings.findLast((index) => index <= start) ?? null, [headings]);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const heading = headingAt(range.startIndex);
      const wanted = [...defaultRangeExtractor(range), heading ?? 0, alwaysIncluded];
      return [...new Set(wanted)].filter((index) => index < range.count).toSorted((a, b) => a - b);
    },
    [headingAt, alwaysIncluded],
  );
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (index) => (rows[index]?.kind === 'heading' ? headingHeight : rowHeight),
    overscan: 8,
    scrollMargin: above,
    scrollPaddingStart: headingHeight,
    rangeExtractor,
  });
  const scrollToRow = useCallback(
    (index: number, align: 'auto' | 'start' = 'auto') => {
      // Beneath the heading that stays at the top; a heading takes its place.
      const [top] = (align === 'start' ? virtualizer.getOffsetForIndex(index, align) : undefined) ?? [null];
      if (top === null) virtualizer.scrollToIndex(index, { align });
      else virtualizer.scrollToOffset(top + (headings.includes(index) ? headingHeight : 0));
    },
    [virtualizer, headings],
  );
  return {
    virtualRows: virtualizer.getVirtualItems().map(({ index, start }) => ({ index, top: start - above })),
    inSight: { first: virtualizer.range?.startIndex ?? 0, last: virtualizer.range?.endIndex ?? 0 },
    stuckHeading: headingAt(virtualizer.range?.startIndex ?? 0),
    height: virtualizer.getTotalSize(),
    measureRow: virtualizer.measureElement,
    scrollToRow,
  };
}

/** Pixels of what stands above the list within what scrolls; it may grow or shrink at any time. */
function useHeightAbove(list: RefObject<HTMLElement | null>, scroller: HTMLElement | null): number {
  const [above, setAbove] = useState(0);
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
