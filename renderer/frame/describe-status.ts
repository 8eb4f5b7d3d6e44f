import type { AppStatus, SyncView } from '../../preload/api.ts';
import { formatCount } from '../format/numbers.ts';
import { usualHabits, type Habits } from '../format/habits.ts';
import type { Words } from '../words/english.ts';

export interface SaidStatus {
  readonly tone: 'good' | 'busy' | 'away' | 'trouble';
  readonly text: string;
  /** For screen readers: without the numbers, which would be read out again and again. */
  readonly announced: string;
}

/** What the badge says of the connection, the reading and the record, the most telling first. */
export function describeStatus(
  parts: {
    readonly status: Pick<AppStatus, 'service' | 'hasCredentials'>;
    readonly sync: SyncView | null;
    /** `null`: not known yet. */
    readonly connections: number | null;
  },
  words: Words['frame']['status'],
  habits: Habits = usualHabits(),
): SaidStatus {
  const { status, sync, connections } = parts;
  if (status.service === 'unreachable') return plain('away', words.offline);
  if (sync?.state === 'reading') return { tone: 'busy', text: readingText(sync, words), announced: words.reading };
  if (sync?.state === 'waiting') return plain('away', waitingText(sync, words, habits));
  if (sync !== null && sync.problem !== null) return plain('trouble', words.problem);
  if (!status.hasCredentials) return plain('away', words.noCredentials);
  if (connections === 0) return plain('away', words.nothingConnected);
  return sync === null || sync.finishedAt === null ? plain('away', words.kept) : plain('good', words.upToDate);
}

const plain = (tone: SaidStatus['tone'], text: string): SaidStatus => ({ tone, text, announced: text });

function readingText({ stored, found }: SyncView, words: Words['frame']['status']): string {
  if (found !== null && found >= stored && found > 0) return words.readingOf(formatCount(stored), formatCount(found));
  return stored === 0 ? words.reading : words.readingItems(stored);
}

function waitingText({ nextTryAt }: SyncView, words: Words['frame']['status'], habits: Habits): string {
  const moment = nextTryAt === null ? Number.NaN : Date.parse(nextTryAt);
  if (Number.isNaN(moment)) return words.waiting;
  const time = new Intl.DateTimeFormat(habits.locale, { timeStyle: 'short', timeZone: habits.timeZone });
  return words.waitingUntil(time.format(moment));
}
