/** A line of a list: a heading, or an item beneath one. */
export type ListRow<Item> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly item: Item };

/** All lines of a list. Each is made when it is asked for: a record has a hundred thousand of them, and a few are in sight. */
export interface ListRows<Item> {
  readonly count: number;
  /** Which of them are headings, rising. */
  readonly headings: readonly number[];
  /** `undefined`: there is none at that place. */
  readonly at: (index: number) => ListRow<Item> | undefined;
}

export const listRows = <Item>(rows: readonly ListRow<Item>[]): ListRows<Item> => ({
  count: rows.length,
  headings: rows.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : [])),
  at: (index) => rows[index],
});

type Places = Pick<ListRows<unknown>, 'count' | 'headings'>;

export const itemCount = ({ count, headings }: Places): number => count - headings.length;

/** How many headings there are up to a line, itself with them. */
export const headingsUpTo = (headings: readonly number[], index: number): number =>
  firstWhere(headings.length, (at) => (headings[at] ?? 0) > index);

export const isHeading = ({ headings }: Places, index: number): boolean =>
  headings[headingsUpTo(headings, index) - 1] === index;

/** How many items stand before a line. */
export const itemsBefore = ({ headings }: Places, index: number): number => index - headingsUpTo(headings, index - 1);

/** The line of an item by its place among the items, from 0. */
export const rowOfItem = ({ headings }: Places, place: number): number =>
  place + firstWhere(headings.length, (at) => (headings[at] ?? 0) - at > place);

/** The first number below `count` for which something holds that holds for all after it; `count` if for none. */
function firstWhere(count: number, holds: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
