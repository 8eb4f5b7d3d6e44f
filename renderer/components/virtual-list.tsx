// A list of any length: only the rows in sight are on the page. One stop for the Tab key; the arrow keys go from row to row.
import { useEffect, useImperativeHandle, useRef, type ReactNode, type Ref } from 'react';
import { itemsBefore, type ListRows } from '../format/list-row.ts';
import { useRowFocus, type RowSlot } from './row-focus.ts';
import { useRowsInSight } from './rows-in-sight.ts';
import { useScroller } from './scroller.tsx';
import css from './virtual-list.module.css';

export type { RowSlot } from './row-focus.ts';

export interface VirtualListHandle {
  /** Brings a row to the top; the Tab key leads there next. */
  readonly jumpTo: (index: number) => void;
}

interface VirtualListProps<Item> {
  readonly label: string;
  readonly rows: ListRows<Item>;
  /** The slot is to be spread on the link or button that the row consists of. */
  readonly renderItem: (item: Item, slot: RowSlot) => ReactNode;
  /** Pixels that a row takes until it has been measured. */
  readonly rowHeight: number;
  /** How many there are in all, where that is known. */
  readonly total?: number | null;
  readonly onNearEnd?: (() => void) | undefined;
  /** Told which rows are in sight, whenever others are. */
  readonly onInSight?: ((first: number, last: number) => void) | undefined;
  readonly handle?: Ref<VirtualListHandle> | undefined;
}

const nearEnd = 12;

export function VirtualList<Item>(props: VirtualListProps<Item>): ReactNode {
  const { label, rows, renderItem, rowHeight, total = null, onNearEnd, onInSight } = props;
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 1);
  const { active, slotOf, heard, follow, choose } = useRowFocus(rows, list, page);
  const { virtualRows, inSight, stuckHeading, height, measureRow, scrollToRow } = useRowsInSight({
    ...{ rows, list, scroller, rowHeight },
    alwaysIncluded: active,
  });
  useEffect(() => follow(scrollToRow), [follow, scrollToRow]);
  useImperativeHandle(
    props.handle,
    () => ({
      jumpTo(index) {
        choose(index);
        scrollToRow(index, 'start');
      },
    }),
    [choose, scrollToRow],
  );
  const { first, last: lastInSight } = inSight;
  useEffect(() => onInSight?.(first, lastInSight), [onInSight, first, lastInSight]);
  const last = virtualRows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= rows.count - nearEnd) onNearEnd?.();
  }, [last, rows.count, onNearEnd]);

  return (
    <ul ref={list} aria-label={label} className={css.list} style={{ height }} {...heard}>
      {virtualRows.map(({ index, top }) => {
        const row = rows.at(index);
        const placed = { ref: measureRow, 'data-index': index, style: { transform: `translateY(${top}px)` } };
        if (row === undefined) return null;
        if (row.kind === 'item') {
          return (
            <li
              key={index}
              {...placed}
              className={css.row}
              aria-setsize={total ?? -1}
              aria-posinset={itemsBefore(rows, index) + 1}
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
