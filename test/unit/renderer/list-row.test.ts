import { assert, constantFrom, property, array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  headingsUpTo,
  isHeading,
  itemCount,
  itemsBefore,
  listRows,
  rowOfItem,
  type ListRow,
} from '../../../renderer/format/list-row.ts';

const heading = (text: string): ListRow<string> => ({ kind: 'heading', text });
const item = (text: string): ListRow<string> => ({ kind: 'item', item: text });

describe('the lines of a list', () => {
  const rows = listRows([heading('March'), item('a'), item('b'), heading('May'), heading('June'), item('c')]);

  it('are as many as there are, and none beyond', () => {
    expect([rows.count, itemCount(rows)]).toEqual([6, 3]);
    expect([rows.at(1), rows.at(4), rows.at(6)]).toEqual([item('a'), heading('June'), undefined]);
  });

  it('tell headings from items', () => {
    expect(rows.headings).toEqual([0, 3, 4]);
    expect([-1, 0, 1, 2, 3, 4, 5].map((index) => headingsUpTo(rows.headings, index))).toEqual([0, 1, 1, 1, 2, 3, 3]);
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => isHeading(rows, index))).toEqual(
      [0, 3, 4].reduce(
        (all, index) => all.with(index, true),
        Array.from({ length: 7 }, () => false),
      ),
    );
  });

  it('without a heading are items alone', () => {
    const plain = listRows([item('a'), item('b')]);
    expect([isHeading(plain, 0), itemsBefore(plain, 1), rowOfItem(plain, 1)]).toEqual([false, 1, 1]);
  });

  it('lead from each item to its place among the items, and back', () => {
    assert(
      property(array(constantFrom('heading', 'item')), (kinds) => {
        const any = listRows(kinds.map((kind, at) => (kind === 'heading' ? heading(`${at}`) : item(`${at}`))));
        const items = kinds.flatMap((kind, index) => (kind === 'item' ? [index] : []));
        expect(items.map((_, place) => rowOfItem(any, place))).toEqual(items);
        expect(kinds.map((_, index) => itemsBefore(any, index))).toEqual(
          kinds.map((_, index) => items.filter((one) => one < index).length),
        );
      }),
    );
  });
});
