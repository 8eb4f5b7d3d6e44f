import type { FhirVersion } from '../../values/fhir-version.ts';
import type { Sqlite } from '../sqlite.ts';

/** An entry that tells a fact, with what decides whether and how it is shown. */
export interface FactTeller {
  readonly resource: number;
  readonly entry: number;
  readonly fhir_version: FhirVersion;
  readonly id: string;
  /** `null`: its system is not known. */
  readonly connection: number | null;
  readonly connected_at: string | null;
  /** Of the Patient that it belongs to, as that says it. */
  readonly birth_date: string | null;
  readonly joined_to: number | null;
  readonly kept_apart: number;
}

/** Which entries tell the same fact, and what the person said of that. Facts are told by their digests. */
export function entryFactsTable(db: Sqlite) {
  const sql = statements(db);
  return {
    ofResource: (resource: number): readonly string[] => sql.ofResource.all(resource).map(({ fact }) => fact),
    tellers: (fact: string): readonly FactTeller[] => sql.tellers.all(fact),
    /** Of an entry that told none. Gives those that others tell too. */
    add(resource: number, facts: readonly string[]): readonly string[] {
      const told = facts.filter((fact) => sql.isTold.get(fact) !== undefined);
      for (const fact of facts) sql.add.run(resource, fact);
      return told;
    },
    /** Gives the facts that came or went. */
    replace(resource: number, facts: readonly string[]): readonly string[] {
      const before = sql.ofResource.all(resource).map(({ fact }) => fact);
      const gone = before.filter((fact) => !facts.includes(fact));
      const come = facts.filter((fact) => !before.includes(fact));
      for (const fact of gone) sql.remove.run(resource, fact);
      for (const fact of come) sql.add.run(resource, fact);
      return [...gone, ...come];
    },
    /** To be called while the resource is still there. */
    markOf: (resource: number): unknown => sql.markOf.run(resource),
    mark: (fact: string): unknown => sql.mark.run(fact),
    markOfSource: (source: number): unknown => sql.markOfSource.run(source),
    stale: (most: number): readonly string[] => sql.stale.all(most).map(({ fact }) => fact),
    done: (fact: string): unknown => sql.done.run(fact),
    join: (resource: number, leader: number | null): unknown => sql.join.run(leader, resource, leader),
    setApart: (resource: number, apart: boolean): unknown => (apart ? sql.keepApart : sql.letJoin).run(resource),
    isApart: (resource: number): boolean => sql.isApart.get(resource) !== undefined,
  };
}

function statements(db: Sqlite) {
  return {
    ofResource: db.prepare<[number], { fact: string }>('SELECT fact FROM entry_facts WHERE resource = ? ORDER BY fact'),
    tellers: db.prepare<[string], FactTeller>(`
      SELECT e.resource, e.entry, r.fhir_version, r.id, c.connection, c.connected_at, e.joined_to,
        k.resource IS NOT NULL AS kept_apart,
        p.birth_date
      FROM entry_facts f CROSS JOIN entries e USING (resource) CROSS JOIN resources r USING (resource)
      LEFT JOIN patients p ON p.patient = e.patient LEFT JOIN connections c ON c.connection = p.connection
      LEFT JOIN kept_apart k ON k.resource = e.resource
      WHERE f.fact = ? ORDER BY f.resource LIMIT 500`),
    isTold: db.prepare<[string], { resource: number }>('SELECT resource FROM entry_facts WHERE fact = ? LIMIT 1'),
    add: db.prepare<[number, string]>('INSERT INTO entry_facts (resource, fact) VALUES (?, ?)'),
    remove: db.prepare<[number, string]>('DELETE FROM entry_facts WHERE resource = ? AND fact = ?'),
    mark: db.prepare<[string]>('INSERT OR IGNORE INTO stale_facts (fact) VALUES (?)'),
    markOf: db.prepare<[number]>(
      'INSERT OR IGNORE INTO stale_facts (fact) SELECT fact FROM entry_facts WHERE resource = ?',
    ),
    markOfSource: db.prepare<[number]>(`
      INSERT OR IGNORE INTO stale_facts (fact)
      SELECT DISTINCT f.fact FROM entry_facts f JOIN resources r USING (resource) WHERE r.source = ?`),
    stale: db.prepare<[number], { fact: string }>('SELECT fact FROM stale_facts LIMIT ?'),
    done: db.prepare<[string]>('DELETE FROM stale_facts WHERE fact = ?'),
    join: db.prepare<[number | null, number, number | null]>(
      'UPDATE entries SET joined_to = ? WHERE resource = ? AND joined_to IS NOT ?',
    ),
    keepApart: db.prepare<[number]>('INSERT OR IGNORE INTO kept_apart (resource) VALUES (?)'),
    letJoin: db.prepare<[number]>('DELETE FROM kept_apart WHERE resource = ?'),
    isApart: db.prepare<[number], { resource: number }>('SELECT resource FROM kept_apart WHERE resource = ?'),
  };
}
