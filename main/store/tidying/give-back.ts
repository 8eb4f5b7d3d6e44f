import type { Sqlite } from '../sqlite.ts';

/**
 * Pages that are moved at once, a megabyte: some tens of milliseconds, with which a call waits that comes meanwhile.
 * `auto_vacuum = INCREMENTAL` makes such small steps possible, each a transaction, for a page of the file in 800 that says
 * what the others belong to. A whole `VACUUM` would keep all calls waiting for as long as the record is large, and build
 * the new file in memory, since nothing of it may stand in a temporary file.
 */
const pagesAtOnce = 256;

/** As much as this that holds nothing is worth the work; less is soon filled by what comes next. */
const worthIt = { bytes: 1024 * 1024, share: 0.05 };
const worthItAnyway = 64 * 1024 * 1024;

/**
 * Gives back to the disk what holds nothing any more, as after a large removal: each call a step, which says whether there
 * is more to do. What was interrupted goes on at any time later; nothing need be remembered for it.
 */
export function createGiveBack(db: Sqlite): () => boolean {
  const told = (pragma: string): number => Number(db.pragma(pragma, { simple: true }));
  // A file that was made without cannot do it.
  const incremental = 2;
  const isWorthIt = (): boolean => {
    if (told('auto_vacuum') !== incremental) return false;
    const pages = told('freelist_count');
    const bytes = pages * told('page_size');
    return (bytes >= worthIt.bytes && pages >= told('page_count') * worthIt.share) || bytes >= worthItAnyway;
  };
  let underWay = false;
  return () => {
    if (!underWay && !isWorthIt()) return false;
    underWay = told('freelist_count') > 0;
    if (underWay) db.exec(`PRAGMA incremental_vacuum(${pagesAtOnce})`);
    // The file itself becomes shorter when its log is written into it.
    else db.pragma('wal_checkpoint(TRUNCATE)', { simple: true });
    return underWay;
  };
}
