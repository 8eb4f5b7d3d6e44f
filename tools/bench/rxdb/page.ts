// Runs in Chromium: RxDB on Dexie with the made-up record, and the two ways of searching its titles.
import { createRxDatabase, type MangoQuery, type RxCollection, type RxJsonSchema } from 'rxdb/plugins/core';
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { onlyUser, type ClientDocument } from './client-document.ts';

const indexed = { type: 'string', maxLength: 128 } as const;

const schema: RxJsonSchema<ClientDocument> = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    ...{ id: indexed, user_id: indexed, date: indexed, newest_first: indexed, resource_type: indexed },
    ...{ title: { type: 'string' }, category: { type: 'string' }, raw: { type: 'object' } },
  },
  required: ['id', 'user_id', 'date', 'newest_first', 'resource_type'],
  indexes: ['user_id', 'date', 'newest_first', 'resource_type'],
};

export type Way = 'titles' | 'best';

/** What is asked: the first fifty whose title holds the text, the newest first. */
const queries: Readonly<Record<Way, (text: string) => MangoQuery<ClientDocument>>> = {
  // As Mere Medical asks: for one person's, not of every type, with a date, sorted by it downwards.
  titles: (text) => ({
    selector: {
      ...{ user_id: onlyUser, resource_type: { $nin: ['patient', 'provenance'] }, date: { $nin: [''] } },
      title: { $regex: `.*${text}.*`, $options: 'si' },
    },
    ...{ sort: [{ date: 'desc' }], skip: 0, limit: 50 },
  }),
  // Along an index in the order that is wanted, with nothing else to look at, so that it can stop at the fiftieth.
  best: (text) => ({
    selector: { newest_first: { $gte: '' }, title: { $regex: text, $options: 'i' } },
    ...{ sort: [{ newest_first: 'asc' }], index: ['newest_first'], limit: 50 },
  }),
};

let records: RxCollection<ClientDocument> | null = null;

async function open(): Promise<void> {
  const database = await createRxDatabase({ name: 'bench', storage: getRxStorageDexie(), multiInstance: false });
  records = (await database.addCollections({ documents: { schema } })).documents ?? null;
}

/** Tells how many there are then. */
async function add(documents: ClientDocument[]): Promise<number> {
  if (records === null) throw new Error('There is no record');
  const { error } = await records.bulkInsert(documents);
  if (error.length > 0) throw new Error(`RxDB refused ${error.length} documents`);
  return records.count().exec();
}

/** Milliseconds until the hits are there, and how many. */
async function search(way: Way, text: string): Promise<{ readonly ms: number; readonly hits: number }> {
  if (records === null) throw new Error('There is no record');
  const from = performance.now();
  const found = await records.find(queries[way](text)).exec();
  return { ms: performance.now() - from, hits: found.length };
}

Object.assign(globalThis, { rxdbBench: { open, add, search } });
