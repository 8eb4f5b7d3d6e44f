import type { Migration } from './migrations.ts';

/** How far the texts of entries have been put in order (see tidying/pack-entries.ts). */
export const packing: Migration = {
  version: 20,
  sql: `
    CREATE TABLE packing (
      packing INTEGER PRIMARY KEY CHECK (packing = 1),
      -- Texts of resources up to this one are in order.
      done INTEGER NOT NULL,
      -- While it goes on: up to which resource, the category, and the last entry of it.
      upto INTEGER,
      category INTEGER,
      entry INTEGER
    ) STRICT;
    INSERT INTO packing (packing, done) VALUES (1, 0);
  `,
};
