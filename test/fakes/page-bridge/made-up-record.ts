import type { EntryDetail } from '../../../preload/api.ts';
import { moreFacts } from './made-up-parts.ts';
import { seriesOf } from './made-up-tests.ts';
import { facts, measured, series, type Fact, type Series } from './made-up-life.ts';

export type MadeUpEntry = EntryDetail & { readonly connectionId: string | null };

const names: Readonly<Record<string, string>> = {
  'c-river': 'River Valley Health',
  'c-lakeside': 'Lakeside Medical Center',
  'c-brigid': 'Saint Brigid Family Practice',
};
const today = Date.UTC(2026, 10, 20);
const day = 86_400_000;

/** Newest first, undated last. `count`: exactly so many, by measuring more often; `null`: as often as is believable. */
export function madeUpRecord(count: number | null): readonly MadeUpEntry[] {
  const often = count === null ? 1 : Math.max(1, count / 560);
  const chance = repeatableChance(7);
  const all = [
    ...[...facts, ...moreFacts].map((fact) => fromFact(fact)),
    ...series.flatMap((one) => fromSeries(one, often, chance)),
    ...visits(often),
  ];
  const dated = all.toSorted((a, b) => (b.date?.start ?? '').localeCompare(a.date?.start ?? ''));
  return dated.slice(0, count ?? dated.length).map((entry, index) => {
    const isNew = index < 3 && dated.length > 100;
    return withNote({ ...entry, id: dated.length - index, ...(isNew ? { receivedAt: '2026-11-24T09:10:00Z' } : {}) });
  });
}

/** What Jason wrote and marked himself. */
function withNote(entry: MadeUpEntry): MadeUpEntry {
  const text = written[entry.title];
  if (text === undefined) return entry;
  const note = { text, starred: true, changedAt: '2026-11-22T19:40:00Z', others: [] };
  return { ...entry, starred: true, hasNote: text !== '', note };
}

const written: Readonly<Record<string, string>> = {
  'Type 2 diabetes': 'Ask at the next visit:\n- Is the new dose right?\n- When is the eye check due?',
  Penicillin: '',
};

function fromFact(fact: Fact): MadeUpEntry {
  const { category, title, subtitle = null, status = null, who = null, source, notes = [] } = fact;
  return {
    ...entry(fact.type, source, fact.date),
    ...{ category, title, subtitle, status, who, notes },
    enteredInError: fact.mistake ?? false,
    particulars: fact.particulars ?? null,
    fields: (fact.fields ?? []).map(([label, text]) => ({ label, text })),
    related: fact.type === 'Condition' ? [] : [related('Belongs to', 'Type 2 diabetes', null)],
    attachments: fact.document === undefined ? [] : [{ title: fact.title, url: null, ...fact.document }],
  };
}

function fromSeries(one: Series, often: number, chance: () => number): readonly MadeUpEntry[] {
  const times = Math.floor((10 * 365 * often) / one.everyDays);
  return Array.from({ length: times }, (_, index) => {
    const date = new Date(today - index * (one.everyDays / often) * day).toISOString().slice(0, 10);
    return {
      ...entry('Observation', one.source, `${date}T08:${String(10 + (index % 50))}:00-06:00`),
      category: one.category,
      title: one.title,
      status: 'Final',
      who: one.category === 'labs' ? 'Dr. Hana Kim' : null,
      where: one.category === 'labs' ? 'River Valley Laboratory' : null,
      values: one.values.map((value) => ({ ...measured(value, chance), series: seriesOf(one.title) })),
      codes: [{ system: 'http://loinc.org', code: '4548-4', display: one.title }],
      related: [related('Visit', 'Office visit', 40), related('Sample', 'Blood', null)],
    };
  });
}

const visits = (often: number): readonly MadeUpEntry[] =>
  Array.from({ length: Math.floor(40 * often) }, (_, index) => ({
    ...entry(
      'Encounter',
      index % 3 === 0 ? 'c-lakeside' : 'c-river',
      new Date(today - (index * 91 * day) / often).toISOString().slice(0, 10),
    ),
    category: 'visits',
    title: index % 11 === 5 ? 'Hospital stay' : 'Office visit',
    subtitle: index % 2 === 0 ? 'Diabetes follow-up' : 'Yearly check-up',
    status: 'Finished',
    who: index % 3 === 0 ? 'Dr. Kwame Osei' : 'Dr. Hana Kim',
  }));

const related = (label: string, display: string, entryId: number | null) => ({
  ...{ label, display, entryId },
  ...{ title: null, values: [] },
});

/** An entry that says nothing but where it came from. */
function entry(resourceType: string, connectionId: string | null, date: string | null): MadeUpEntry {
  const id = `${resourceType.toLowerCase()}-${connectionId ?? 'unknown'}-${date ?? 'undated'}`;
  return {
    ...{ resourceType, connectionId },
    id: 0,
    category: 'other',
    title: resourceType,
    subtitle: null,
    status: null,
    enteredInError: false,
    date: date === null ? null : { start: date, end: null },
    who: null,
    where: null,
    values: [],
    particulars: null,
    sourceName: connectionId === null ? null : (names[connectionId] ?? null),
    alsoFrom: [],
    goneSince: null,
    codes: [],
    notes: [],
    fields: [],
    related: [],
    attachments: [],
    narrative: [{ kind: 'paragraph', runs: [{ text: 'As the clinic wrote it down.' }] }],
    ...{ changes: [], joined: [], keptApart: false, starred: false, hasNote: false },
    note: { text: '', starred: false, changedAt: null, others: [] },
    fhirVersion: 'r4',
    reference: `${resourceType}/${id}`,
    receivedAt: '2026-11-23T18:04:11Z',
    raw: `{"resourceType":"${resourceType}","id":"${id}","meta":{"versionId":"9000000000002","tag":[]},"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"Hemoglobin A1c"}],"text":"Hemoglobin A1c"},"valueQuantity":{"value":6.90,"unit":"%"},"subject":{"reference":"Patient/a1b2c3"}}`,
  };
}

/** The same numbers each time. */
function repeatableChance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
