import { matchQuery } from '../../../main/record/asking/match.ts';
import { parseQuery } from '../../../main/record/asking/parse-query.ts';
import { writeSearchset } from '../../../main/record/asking/write-searchset.ts';
import type { AskPart } from '../../../preload/api.ts';
import { answer, later, refuse, type HandlersOf } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import type { MadeUpEntry } from './made-up-record.ts';

/** Answers as the copy on this computer would, wherever it is asked. */
export function askCalls(state: MadeUpState): HandlersOf<'ask'> {
  let kept: readonly string[] = ['Observation?code=4548-4&_sort=-date', 'r4/Condition'];
  return {
    async 'ask.question'({ text, place }) {
      await later(30);
      if (place === 'service' && !state.status.hasCredentials)
        return refuse(
          'offline',
          'The practice service is stopped. Your record is all here. You can start the service again in Settings.',
        );
      const query = parseQuery(text);
      if (!query.ok) return refuse(query.error.code, query.error.message);
      const found = state.entries.filter(({ resourceType, reference, raw, receivedAt }) => {
        const candidate = {
          id: reference.replace(/^.*\//, ''),
          lastUpdated: receivedAt,
          resource: () => JSON.parse(raw),
        };
        return resourceType === query.value.resourceType && matchQuery(query.value, candidate, Date.now()) !== null;
      });
      return answer({
        parts: partsOf(found, query.value.count ?? 100).filter(
          ({ fhirVersion }) => query.value.version === null || query.value.version === fhirVersion,
        ),
      });
    },
    'ask.stop': async () => answer(null),
    'ask.kept': async () => answer(kept),
    async 'ask.keep'({ text }) {
      kept = [text, ...kept.filter((one) => one !== text)];
      return answer(null);
    },
    async 'ask.forget'({ text }) {
      kept = kept.filter((one) => one !== text);
      return answer(null);
    },
  };
}

/** Two of the record's systems speak R4; one speaks DSTU2. */
function partsOf(found: readonly MadeUpEntry[], count: number): readonly AskPart[] {
  const parts = Object.entries(
    Object.groupBy(found, ({ connectionId }) => (connectionId === 'c-brigid' ? 'dstu2' : 'r4')),
  );
  return parts.map(([version, entries]) => {
    const items = entries.slice(0, count).map(({ id: entryId, receivedAt: lastUpdated, ...entry }) => {
      const { reference, title, date, status, values, codes, sourceName } = entry;
      return { reference, title, date, status, values, codes, sourceName, entryId, lastUpdated };
    });
    const raw = writeSearchset(
      entries.length,
      entries.slice(0, count).map((entry) => entry.raw),
    );
    return { fhirVersion: version === 'dstu2' ? 'dstu2' : 'r4', total: entries.length, items, raw };
  });
}
