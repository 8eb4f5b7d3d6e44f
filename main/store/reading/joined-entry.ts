import { differencesOf } from '../../record/compare/differences.ts';
import { joinReason } from '../../record/joining/reason.ts';
import type { JoinedEntry, StoredEntry } from '../record-store.ts';

/** How another entry tells the same fact as `shown`. Two that share no key themselves are joined by a third. */
export function joinedEntry(shown: StoredEntry, { id, connectionId, entry }: StoredEntry): JoinedEntry {
  const common = entry.factKeys.filter((key) => shown.entry.factKeys.includes(key));
  return {
    ...{ id, connectionId },
    reasons: [...new Set((common.length > 0 ? common : entry.factKeys).map(joinReason))],
    differences: differencesOf(shown.entry, entry),
  };
}
