import type { Category } from '../../values/category.ts';
import type { Sqlite } from '../sqlite.ts';
import type { TextPlace } from './texts-table.ts';

/** Where the packing of texts is: it goes through the categories one after the other, each by rising ids. */
export interface PackingPlace {
  /** Up to this resource, and beyond `done`. */
  readonly upto: number;
  /** By its number among all of them. */
  readonly category: number;
  readonly entry: number;
}

export interface PackedEntry extends TextPlace {
  readonly entry: number;
  readonly resource: number;
}

export function packingTable(db: Sqlite) {
  const get = db.prepare<[], { done: number } & { [Name in keyof PackingPlace]: number | null }>(
    'SELECT done, upto, category, entry FROM packing',
  );
  const setDone = db.prepare<[number]>('UPDATE packing SET done = ?, upto = NULL, category = NULL, entry = NULL');
  const setPlace = db.prepare<[number, number, number]>('UPDATE packing SET upto = ?, category = ?, entry = ?');
  const newest = db.prepare<[], { resource: number | null }>('SELECT max(resource) AS resource FROM entries');
  const after = db.prepare<[Category, number, number], PackedEntry>(`
    SELECT entry, resource, block, start, length FROM entries
    WHERE category = ? AND joined_to IS NULL AND entry > ? ORDER BY entry LIMIT ?`);
  const move = db.prepare<[number, number, number, number]>(
    'UPDATE entries SET block = ?, start = ?, length = ? WHERE entry = ?',
  );
  return {
    /** The last resource whose text is in order. */
    done: (): number => get.get()?.done ?? 0,
    /** `null`: nothing is under way. */
    place(): PackingPlace | null {
      const { upto = null, category = null, entry = null } = get.get() ?? {};
      return upto === null || category === null || entry === null ? null : { upto, category, entry };
    },
    setPlace: ({ upto, category, entry }: PackingPlace): unknown => setPlace.run(upto, category, entry),
    /** All that is there is in order up to this resource. */
    setDone: (resource: number): unknown => setDone.run(resource),
    newest: (): number => newest.get()?.resource ?? 0,
    /** The next of a category, with where their texts stand. */
    after: (category: Category, entry: number, most: number): readonly PackedEntry[] =>
      after.all(category, entry, most),
    move: (entry: number, { block, start, length }: TextPlace): unknown => move.run(block, start, length, entry),
  };
}
