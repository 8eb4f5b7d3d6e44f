import type { Migration } from './migrations.ts';

/** The words of documents that take their time to be read, by the digest of their content, and whose they are. */
export const documents: Migration = {
  version: 6,
  sql: `
    CREATE TABLE document_texts (
      document_text INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'read', 'failed')),
      text TEXT
    ) STRICT;
    CREATE INDEX document_texts_waiting ON document_texts (document_text) WHERE state = 'waiting';

    CREATE TABLE document_needs (
      document_need INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      digest TEXT NOT NULL,
      UNIQUE (resource, digest)
    ) STRICT;
    CREATE INDEX document_needs_by_digest ON document_needs (digest);
  `,
};
