import {
  categories,
  parseSearch,
  type ArgumentOf,
  type YearRange,
  type EntryRow,
  type EntrySelection,
  type RecordOverview,
} from '../../../preload/api.ts';
import { rankHits } from '../../../main/values/rank-hits.ts';
import { answer, later, refuse, type HandlersOf, type Tell } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import { madeUpTimeline } from './made-up-timeline.ts';
import { linesOf, manyTests } from './made-up-tests.ts';
import type { MadeUpEntry } from './made-up-record.ts';

export function recordCalls(state: MadeUpState, tell: Tell): HandlersOf<'record'> {
  return {
    'record.overview': async () => answer(overviewOf(state)),
    async 'record.list'({ cursor, limit, ...asked }) {
      await later(30);
      const found = foundIn(state, asked);
      const start = Number(cursor ?? 0);
      const entries: readonly EntryRow[] = found.slice(start, start + limit);
      const next = start + limit;
      return answer({ entries, nextCursor: next < found.length ? String(next) : null, total: found.length });
    },
    async 'record.hits'({ query, most }) {
      await later(30);
      const found = foundIn(state, { category: null, connectionId: null, only: null, query });
      const { words } = parseSearch(query);
      const snippet = `…what the letter says before ${words} and what it says after that, for a few words more…`;
      const best = rankHits(found, words, (entry) => entry).slice(0, most);
      return answer({ hits: best.map((entry) => ({ ...entry, snippet })), total: found.length });
    },
    'record.months': async () => answer(madeUpTimeline(state.entries).months),
    async 'record.timeline'({ kinds, month, offset, limit }) {
      // Longer than a list needs to come to rest: nothing else draws what has come.
      await later(300);
      const shown = madeUpTimeline(state.entries)
        .ofMonth(month)
        .filter(({ category }) => kinds.includes(category));
      return answer(shown.slice(offset, offset + limit));
    },
    async 'record.entry'({ entryId }) {
      const found = state.entries.find(({ id }) => id === entryId);
      if (found === undefined) {
        return refuse(
          'not-found',
          'This is not in your record any more. Nothing else has changed. Please go back to the list.',
        );
      }
      return answer(found);
    },
    async 'record.series'({ entryId }) {
      const found = state.entries.find(({ id }) => id === entryId);
      if (found === undefined) return refuse('not-found', 'This is not in your record any more.');
      return answer(linesOf(state.entries, 1000).filter(({ title }) => title === found.title));
    },
    async 'record.tests'({ category }) {
      const more = category === 'labs' && state.entries.length > 5000 ? manyTests() : [];
      return answer([
        ...linesOf(
          state.entries.filter((one) => one.category === category),
          12,
        ),
        ...more,
      ]);
    },
    async 'record.test'({ series }) {
      const found = linesOf(state.entries, 5000).find((one) => one.series === series);
      return found === undefined ? refuse('not-found', 'This is not in your record any more.') : answer(found);
    },
    'record.size': async () => answer(state.status.keptIn === 'memory' ? null : 36_412_000),
    async 'record.writeNote'({ entryId, text, starred }) {
      const note = { text, starred, changedAt: '2026-11-24T16:20:00Z', others: [] };
      state.entries = state.entries.map((one) =>
        one.id === entryId ? { ...one, starred, hasNote: text !== '', note } : one,
      );
      tell('record.changed', null);
      return answer(note);
    },
    'record.keepApart': async () => answer(null),
  };
}

function foundIn(state: MadeUpState, asked: Omit<ArgumentOf<'record.list'>, 'cursor' | 'limit'>): MadeUpEntry[] {
  const { category, connectionId, only, query } = asked;
  const search = parseSearch(query);
  const kind = search.category ?? category;
  const words = search.words.toLowerCase().split(/\s+/).filter(Boolean);
  return state.entries.filter(
    (entry) =>
      (kind === null || entry.category === kind) &&
      isSelected(entry, search.only ?? only) &&
      isInYears(entry, search.years) &&
      (connectionId === null || entry.connectionId === connectionId) &&
      words.every((word) => searchText(entry).includes(word)),
  );
}

function isInYears({ date }: MadeUpEntry, years: YearRange | null): boolean {
  if (years === null) return true;
  const year = Number((date?.start ?? date?.end)?.slice(0, 4));
  return year >= (years.from ?? 0) && year <= (years.to ?? 9999);
}

const isNoted = ({ starred, hasNote }: MadeUpEntry): boolean => starred || hasNote;

function isSelected(entry: MadeUpEntry, only: EntrySelection | null): boolean {
  if (only === null) return true;
  if (only === 'out-of-range') return entry.values.some(isOutside);
  if (only === 'starred') return entry.starred;
  if (only === 'noted') return isNoted(entry);
  if (only === 'new') return isNew(entry);
  return only === standingOf(entry);
}

const withStanding = ['allergies', 'conditions', 'medicines'];

function standingOf({ category, status, enteredInError }: MadeUpEntry): EntrySelection | null {
  if (!withStanding.includes(category)) return null;
  if (enteredInError) return 'unstated';
  if (status === 'Active') return 'current';
  return status === 'Resolved' || status === 'Completed' ? 'past' : 'unknown';
}

const isNew = ({ receivedAt }: MadeUpEntry): boolean => receivedAt > lastClosed;
const lastClosed = '2026-11-23T18:04:11Z';

const searchText = ({ title, subtitle, who, where, sourceName }: MadeUpEntry): string =>
  [title, subtitle, who, where, sourceName].join(' ').toLowerCase();

function overviewOf({ entries, connections }: MadeUpState): RecordOverview {
  const unknown = entries.filter(({ connectionId }) => connectionId === null).length;
  const bySystem = connections.map(({ id, name }) => ({
    connectionId: id,
    name,
    count: entries.filter(({ connectionId }) => connectionId === id).length,
  }));
  return {
    total: entries.length,
    categories: categories.map((category) => ({
      category,
      count: entries.filter((entry) => entry.category === category).length,
    })),
    sources: unknown === 0 ? bySystem : [...bySystem, { connectionId: null, name: 'Source unknown', count: unknown }],
    person: entries.length === 0 ? null : { name: 'Jason Argyle', birthDate: '1961-03-04' },
    outOfRange: entries.filter(({ values }) => values.some(isOutside)).length,
    oldest: entries.findLast(({ date }) => date !== null)?.date?.start ?? null,
    quarantined: entries.length > 100 ? 2 : 0,
    news: entries.length === 0 ? null : { since: lastClosed, count: entries.filter(isNew).length },
    noted: entries.filter(isNoted).length,
  };
}

const isOutside = ({ flag }: MadeUpEntry['values'][number]): boolean =>
  flag !== null && flag.meaning !== 'in-range' && flag.meaning !== 'other';
