import { matchQuery } from '../../../main/record/asking/match.ts';
import { parseQuery } from '../../../main/record/asking/parse-query.ts';
import { writeSearchset } from '../../../main/record/asking/write-searchset.ts';
import type { Answer, AskPart, AskPlace } from '../../../preload/api.ts';
import { answer, later, refuse, type HandlersOf } from './handlers.ts';
import type { MadeUpState } from './made-up-app.ts';
import type { MadeUpEntry } from './made-up-record.ts';

/** Answers as the copy on this computer would, wherever it is asked. */
export function askCalls(state: MadeUpState): HandlersOf<'ask'> {
  let kept: readonly string[] = ['Observation?code=4548-4&_sort=-date', 'r4/Condition'];
  const ask = async (text: string, place: AskPlace, from: number): Promise<Answer<readonly AskPart[]>> => {
    await later(30);
    if (place === 'service' && !state.status.hasCredentials)
      return refuse(
        'offline',
        'The practice service is stopped. Your record is all here. You can start the service again in Settings.',
      );
    const query = parseQuery(text);
    if (!query.ok) return refuse(query.error.code, query.error.message);
    const { version, count } = query.value;
    const found = state.entries.filter(({ resourceType, reference, raw, receivedAt }) => {
      const candidate = {
        id: reference.replace(/^.*\//, ''),
        lastUpdated: receivedAt,
        resource: () => JSON.parse(raw),
      };
      return resourceType === query.value.resourceType && matchQuery(query.value, candidate, Date.now()) !== null;
    });
    const parts = partsOf(found, from, count ?? 100);
    return answer(parts.filter(({ fhirVersion }) => version === null || version === fhirVersion));
  };
  return {
    async 'ask.question'({ text, place }) {
      const parts = await ask(text, place, 0);
      return parts.ok ? answer({ parts: parts.value }) : parts;
    },
    async 'ask.more'({ text, place, fhirVersion, next }) {
      const parts = await ask(text, place, Number(next));
      if (!parts.ok) return parts;
      const part = parts.value.find((one) => one.fhirVersion === fhirVersion);
      return part === undefined ? refuse('no-question', 'There is no more of it.') : answer(part);
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
function partsOf(found: readonly MadeUpEntry[], from: number, count: number): readonly AskPart[] {
  const parts = Object.entries(
    Object.groupBy(found, ({ connectionId }) => (connectionId === 'c-brigid' ? 'dstu2' : 'r4')),
  );
  return parts.map(([version, entries]) => {
    const page = entries.slice(from, from + count);
    const next = from + count < entries.length ? String(from + count) : null;
    const items = page.map(({ id: entryId, receivedAt: lastUpdated, ...entry }) => {
      const { reference, title, date, status, values, codes, sourceName } = entry;
      return { reference, title, date, status, values, codes, sourceName, entryId, lastUpdated };
    });
    const raw = writeSearchset(
      entries.length,
      page.map((entry) => entry.raw),
    );
    return { fhirVersion: version === 'dstu2' ? 'dstu2' : 'r4', total: entries.length, items, raw, next };
  });
}
