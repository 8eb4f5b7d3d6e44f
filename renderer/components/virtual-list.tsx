// A list of any length: only the rows in sight are on the page. One stop for the Tab key; the arrow keys go from row to row.
import { useEffect, useRef, type ReactNode } from 'react';
import type { ListRow } from '../format/list-row.ts';
import { useRowFocus, type RowSlot } from './row-focus.ts';
import { useRowsInSight } from './rows-in-sight.ts';
import { useScroller } from './scroller.tsx';
import css from './virtual-list.module.css';

export type { RowSlot } from './row-focus.ts';

interface VirtualListProps<Item> {
  readonly label: string;
  readonly rows: readonly ListRow<Item>[];
  /** The slot is to be spread on the link or button that the row consists of. */
  readonly renderItem: (item: Item, slot: RowSlot) => ReactNode;
  /** Pixels that a row takes until it has been measured. */
  readonly rowHeight: number;
  /** How many there are in all, where that is known. */
  readonly total?: number | null;
  readonly onNearEnd?: (() => void) | undefined;
}

const nearEnd = 12;

export function VirtualList<Item>(props: VirtualListProps<Item>): ReactNode {
  const { label, rows, renderItem, rowHeight, total = null, onNearEnd } = props;
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 1);
  const { active, positions, slotOf, follow } = useRowFocus(rows, list, page);
  const { virtualRows, stuckHeading, height, measureRow, scrollToRow } = useRowsInSight({
    ...{ rows, list, scroller, rowHeight },
    alwaysIncluded: active,
  });
  useEffect(() => follow(scrollToRow), [follow, scrollToRow]);
  const last = virtualRows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.length - nearEnd) onNearEnd?.();
  }, [last, rows.length, onNearEnd]);

  return (
    <ul ref={list} aria-label={label} className={css.list} style={{ height }}>
      {virtualRows.map(({ index, top }) => {
        const row = rows[index];
        const placed = { ref: measureRow, 'data-index': index, style: { transform: `translateY(${top}px)` } };
        if (row === undefined) return null;
        if (row.kind === 'item') {
          return (
            <li
              key={index}
              {...placed}
              className={css.row}
              aria-setsize={total ?? -1}
              aria-posinset={positions[index] ?? 1}
            >
              {renderItem(row.item, slotOf(index))}
            </li>
          );
        }
        const stuck = index === stuckHeading;
        return (
          <li
            key={`heading ${index}`}
            {...placed}
            className={`${css.heading} ${stuck ? css.stuck : css.row}`}
            style={stuck ? {} : placed.style}
          >
            <h2>{row.text}</h2>
          </li>
        );
      })}
    </ul>
  );
}
