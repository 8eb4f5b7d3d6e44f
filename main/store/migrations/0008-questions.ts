import type { Migration } from './migrations.ts';

/** Questions in FHIR that the person keeps, as they were typed: they name codes, so they are as private as the record. */
export const questions: Migration = {
  version: 8,
  sql: `
    CREATE TABLE questions (
      question INTEGER PRIMARY KEY,
      text TEXT NOT NULL UNIQUE
    ) STRICT;
  `,
};
