/** A line of a list: a heading, or an item beneath one. */
export type ListRow<Item> =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'item'; readonly item: Item };
