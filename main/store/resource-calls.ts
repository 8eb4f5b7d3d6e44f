import { askedResourceCalls } from './reading/asked-resources.ts';
import { createFindResources } from './reading/find-resources.ts';
import { createPageOfResources } from './reading/page-of-resources.ts';
import type { Sqlite } from './sqlite.ts';
import { questionsTable } from './tables/questions-table.ts';
import type { Tables } from './tables/tables.ts';

/** The resources themselves: all of them, those that a question in FHIR asks for, and the questions that are kept. */
export const resourceCalls = (db: Sqlite, tables: Tables) => ({
  pageOfResources: createPageOfResources(db, tables),
  findResources: createFindResources(db, tables.texts),
  ...askedResourceCalls(db, tables),
  ...questionsTable(db),
});
