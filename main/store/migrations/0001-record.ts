import type { Migration } from './migrations.ts';

/**
 * The first shape of a record. Ids of resources are long and random, so every table keeps its row number as key.
 * `patient` joins what belongs together: a resource belongs to a Patient, and the Patient's mark names the connection.
 */
export const record: Migration = {
  version: 1,
  sql: `
    CREATE TABLE sources (
      source INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE connections (
      connection INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES sources,
      system_id INTEGER NOT NULL,
      name TEXT NOT NULL,
      address TEXT,
      resource_url TEXT,
      fhir_version TEXT,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'ready', 'disconnected')),
      connected_at TEXT NOT NULL,
      last_read_at TEXT,
      UNIQUE (source, system_id)
    ) STRICT;

    -- Systems whose data the person removed, as digests of their marks: what still arrives of them is not stored.
    CREATE TABLE removed_marks (
      removed_mark INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      digest TEXT NOT NULL,
      UNIQUE (source, digest)
    ) STRICT;

    -- A row also stands for a Patient that is only referred to (stored = 0).
    CREATE TABLE patients (
      patient INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      id TEXT NOT NULL,
      stored INTEGER NOT NULL DEFAULT 0,
      removed INTEGER NOT NULL DEFAULT 0,
      system_id INTEGER,
      connection INTEGER REFERENCES connections ON DELETE SET NULL,
      birth_date TEXT,
      UNIQUE (source, fhir_version, id)
    ) STRICT;
    CREATE INDEX patients_stored ON patients (source, fhir_version) WHERE stored = 1;
    CREATE INDEX patients_by_connection ON patients (connection);

    CREATE TABLE patient_marks (
      patient_mark INTEGER PRIMARY KEY,
      patient INTEGER NOT NULL REFERENCES patients ON DELETE CASCADE,
      identifier_system TEXT NOT NULL,
      UNIQUE (patient, identifier_system)
    ) STRICT;

    -- Long texts, many of them compressed as one (zstd). Others say where in it a text of theirs stands: block, start, length.
    CREATE TABLE text_blocks (
      block INTEGER PRIMARY KEY,
      body BLOB NOT NULL
    ) STRICT;

    CREATE TABLE resources (
      resource INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      id TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      patient INTEGER REFERENCES patients,
      version_id TEXT,
      last_updated TEXT,
      received_at TEXT NOT NULL,
      block INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      UNIQUE (source, fhir_version, id, resource_type)
    ) STRICT;
    CREATE INDEX resources_by_patient ON resources (patient, resource_type);

    -- An entry's text is its JSON, a line's end, and the words that it is found by; "words" where these are others.
    CREATE TABLE entries (
      entry INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL UNIQUE REFERENCES resources,
      patient INTEGER,
      category TEXT NOT NULL,
      out_of_range INTEGER NOT NULL,
      block INTEGER NOT NULL,
      start INTEGER NOT NULL,
      length INTEGER NOT NULL,
      words TEXT
    ) STRICT;
    CREATE INDEX entries_by_category ON entries (category);
    CREATE INDEX entries_by_patient ON entries (patient, category);
    CREATE INDEX entries_out_of_range ON entries (out_of_range) WHERE out_of_range = 1;

    CREATE VIRTUAL TABLE entry_words USING fts5 (
      words, tokenize = ascii, prefix = '1 2 3', content = '', columnsize = 0, detail = none
    );
    INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);

    -- Which other resources an entry was read with, so that it is read anew when one of them comes or changes.
    CREATE TABLE needed (
      needed INTEGER PRIMARY KEY,
      id TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      UNIQUE (id, resource_type)
    ) STRICT;
    CREATE TABLE entry_needs (
      needed INTEGER NOT NULL REFERENCES needed,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      PRIMARY KEY (needed, resource)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entry_needs_by_resource ON entry_needs (resource);

    CREATE TABLE stale_entries (
      resource INTEGER PRIMARY KEY REFERENCES resources ON DELETE CASCADE
    ) STRICT;

    -- Addresses of documents, and the Binary that holds each one's content once it is stored.
    CREATE TABLE attachments (
      attachment INTEGER PRIMARY KEY,
      resource INTEGER NOT NULL REFERENCES resources ON DELETE CASCADE,
      url TEXT NOT NULL,
      binary_id TEXT,
      content INTEGER REFERENCES resources ON DELETE SET NULL,
      failure_code TEXT,
      failure_message TEXT,
      UNIQUE (resource, url)
    ) STRICT;
    CREATE INDEX attachments_by_binary ON attachments (binary_id);
    CREATE INDEX attachments_by_content ON attachments (content);
    CREATE INDEX attachments_missing ON attachments (resource) WHERE content IS NULL;

    CREATE TABLE checkpoints (
      checkpoint INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      resource_type TEXT NOT NULL,
      cursor TEXT,
      state TEXT NOT NULL CHECK (state IN ('pending', 'reading', 'done', 'failed', 'not-offered')),
      stored INTEGER NOT NULL,
      total INTEGER,
      failure_code TEXT,
      failure_message TEXT,
      updated_at TEXT NOT NULL,
      UNIQUE (source, fhir_version, resource_type)
    ) STRICT;

    CREATE TABLE quarantine (
      quarantined INTEGER PRIMARY KEY,
      source INTEGER NOT NULL REFERENCES sources,
      fhir_version TEXT NOT NULL,
      section_type TEXT NOT NULL,
      resource_type TEXT,
      id TEXT,
      patient INTEGER REFERENCES patients,
      reason TEXT NOT NULL,
      raw TEXT NOT NULL,
      digest TEXT NOT NULL,
      received_at TEXT NOT NULL,
      UNIQUE (source, fhir_version, section_type, digest)
    ) STRICT;
    CREATE INDEX quarantine_by_patient ON quarantine (patient);
    CREATE INDEX quarantine_by_id ON quarantine (id) WHERE id IS NOT NULL;

    -- The version of the readers that made the entries.
    CREATE TABLE reader (
      reader INTEGER PRIMARY KEY CHECK (reader = 1),
      version INTEGER NOT NULL
    ) STRICT;
  `,
};
