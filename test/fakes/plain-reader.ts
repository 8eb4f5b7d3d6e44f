import type { Reader } from '../../main/store/ingest/derive-entries.ts';
import type { UnreadResource } from '../../main/record/read-entry.ts';
import type { Category } from '../../main/values/category.ts';
import type { Entry } from '../../main/values/entry.ts';

const categoryOf: Readonly<Record<string, Category>> = {
  Patient: 'people-and-places',
  Practitioner: 'people-and-places',
  Observation: 'labs',
  Condition: 'conditions',
  DocumentReference: 'documents',
  Encounter: 'visits',
};

/**
 * A reader that takes made-up elements at their word: `title`, `date`, `flag`, `note`, `performer` (a reference whose
 * title becomes `who`), `visit` (a reference), `documents` (addresses), `factKeys` and `standing`.
 */
export const plainReader: Reader = {
  readerVersion: 1,
  readEntry(resource, { resolve }): Entry {
    const performer = text(resource, 'performer');
    const flag = text(resource, 'flag');
    return {
      category: categoryOf[resource.resourceType] ?? 'other',
      resourceType: resource.resourceType,
      title: text(resource, 'title') ?? resource.resourceType,
      subtitle: null,
      status: null,
      enteredInError: false,
      standing: standings.find((one) => one === resource['standing']) ?? null,
      date: date(text(resource, 'date')),
      who: performer === null ? null : text(resolve(performer), 'title'),
      where: null,
      codes: [],
      values: flag === 'high' ? [{ ...high, text: '7.1' }] : [],
      notes: [text(resource, 'note') ?? ''].filter((note) => note !== ''),
      fields: [],
      particulars: null,
      visit: text(resource, 'visit'),
      related: performer === null ? [] : [{ label: 'By', reference: performer, display: null }],
      attachments: list(resource, 'documents').map((url) => ({ ...attachment, url })),
      searchText: '',
      factKeys: list(resource, 'factKeys'),
    };
  },
};

const standings = ['current', 'past', 'unknown'] as const;

const high = {
  ...{ label: null, unit: null, number: null, ranges: [] },
  flag: { meaning: 'high', text: 'High' },
  series: null,
} as const;
const attachment = { title: null, contentType: null, text: null, size: null };

const text = (resource: UnreadResource | null, name: string): string | null => {
  const value = resource?.[name];
  return typeof value === 'string' ? value : null;
};

function list(resource: UnreadResource, name: string): string[] {
  const value = resource[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

const date = (start: string | null): Entry['date'] => (start === null ? null : { start, end: null });
