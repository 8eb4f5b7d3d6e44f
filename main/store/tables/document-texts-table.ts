import type { Sqlite } from '../sqlite.ts';

/** The words of documents that take their time to be read, by the digest of their content. */
export function documentTextsTable(db: Sqlite) {
  const sql = statements(db);
  return {
    /** `null`: there are none, or not yet. */
    textOf: (digest: string): string | null => sql.text.get(digest)?.text ?? null,
    replaceNeeds(resource: number, digests: readonly string[]): void {
      sql.clear.run(resource);
      this.addNeeds(resource, digests);
    },
    /** Of a resource that had none. */
    addNeeds(resource: number, digests: readonly string[]): void {
      for (const digest of digests) {
        sql.need.run(resource, digest);
        sql.await.run(digest);
      }
    },
    /** A document that nobody has read yet, and a resource that holds it. */
    nextWaiting: (): { readonly digest: string; readonly resource: number } | null => sql.nextWaiting.get() ?? null,
    /** `text: null`: it cannot be read. Whose entries show it are to be read anew. */
    write(digest: string, text: string | null): void {
      sql.write.run(text === null ? 'failed' : 'read', text, digest);
      sql.markStale.run(digest);
    },
    removeOfNobody: (): unknown => sql.removeOfNobody.run(),
  };
}

function statements(db: Sqlite) {
  return {
    text: db.prepare<[string], { text: string | null }>('SELECT text FROM document_texts WHERE digest = ?'),
    clear: db.prepare<[number]>('DELETE FROM document_needs WHERE resource = ?'),
    need: db.prepare<[number, string]>('INSERT OR IGNORE INTO document_needs (resource, digest) VALUES (?, ?)'),
    await: db.prepare<[string]>(`INSERT OR IGNORE INTO document_texts (digest, state) VALUES (?, 'waiting')`),
    nextWaiting: db.prepare<[], { digest: string; resource: number }>(`
      SELECT t.digest, min(n.resource) AS resource FROM document_texts t JOIN document_needs n USING (digest)
      WHERE t.state = 'waiting' GROUP BY t.document_text ORDER BY t.document_text LIMIT 1`),
    write: db.prepare<[string, string | null, string]>(
      'UPDATE document_texts SET state = ?, text = ? WHERE digest = ?',
    ),
    markStale: db.prepare<[string]>(
      'INSERT OR IGNORE INTO stale_entries (resource) SELECT resource FROM document_needs WHERE digest = ?',
    ),
    removeOfNobody: db.prepare('DELETE FROM document_texts WHERE digest NOT IN (SELECT digest FROM document_needs)'),
  };
}
