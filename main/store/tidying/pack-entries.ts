import { categories } from '../../values/category.ts';
import type { PackedEntry } from '../tables/packing-table.ts';
import type { Tables } from '../tables/tables.ts';

/** Entries that are looked at in one step, some hundredths of a second. */
const atOnce = 256;

/** Worth it where so many have come since, and this share of all. */
const worthIt = { entries: 2000, share: 0.05 };

/**
 * Texts come in the order of their pages; a list reads them by category and date. So once a reading has ended, what it
 * brought is laid together as it is read: a list of fifty opens one or two blocks where it opened fifty, and texts that are
 * alike take less room. Goes step by step, says whether there is more, and goes on at any time later.
 */
export function createPackEntries(tables: Tables): () => boolean {
  const { packing, tallies, texts } = tables;

  function isWorthIt(): boolean {
    const come = packing.newest() - packing.done();
    return come >= worthIt.entries && come >= tallies.totals(null).shown * worthIt.share;
  }

  function pack(entries: readonly PackedEntry[]): void {
    for (const old of entries) {
      const place = texts.put('packed', texts.get(old));
      texts.drop(old);
      packing.move(old.entry, place);
    }
  }

  function step(): boolean {
    const place = packing.place() ?? { upto: packing.newest(), category: 0, entry: 0 };
    const category = categories[place.category];
    if (category === undefined) {
      packing.setDone(place.upto);
      return false;
    }
    const done = packing.done();
    const entries = packing.after(category, place.entry, atOnce);
    pack(entries.filter(({ resource }) => resource > done && resource <= place.upto));
    const last = entries.length < atOnce ? undefined : entries.at(-1);
    if (last === undefined) packing.setPlace({ ...place, category: place.category + 1, entry: 0 });
    else packing.setPlace({ ...place, entry: last.entry });
    return true;
  }

  return () => (packing.place() !== null || isWorthIt()) && tables.transaction(step);
}
