import type { Failure } from '../../values/result.ts';

export type QueryFailure = Failure<'no-question' | 'not-known-here' | 'wrong-value'>;

const safe = 'Nothing was asked, and nothing has changed.';

export const noQuestion: QueryFailure = {
  code: 'no-question',
  message: `This is not a question that can be asked. ${safe} Write the kind first, then what it must hold, such as Observation?code=29308-4.`,
};

export const notKnownHere = (name: string): QueryFailure => ({
  code: 'not-known-here',
  message: `“${name}” cannot be asked of the copy on this computer. ${safe} It knows code, date, category, _id, _lastUpdated, _count and _sort. Leave it out, or ask the service.`,
});

/** Of these each has its own reason. */
export const onlyTheService = (name: string): QueryFailure => ({
  code: 'not-known-here',
  message: `“${name}” cannot be asked of the copy on this computer. ${reasonFor(name)} Leave it out, or ask the service.`,
});

function reasonFor(name: string): string {
  if (name.includes('$')) return `What is written with a $ is work for the service. ${safe}`;
  if (name.includes(':')) return `What stands behind the colon is known to the service alone. ${safe}`;
  return `All that is here is of one person’s record. ${safe}`;
}

export const noDate = (resourceType: string): QueryFailure => ({
  code: 'not-known-here',
  message: `“date” cannot be asked of ${resourceType}: FHIR has no such search for it. ${safe} Use _lastUpdated, or leave it out.`,
});

export const wrongValue = (name: string, value: string): QueryFailure => ({
  code: 'wrong-value',
  message: `“${name}” cannot be “${value}”. ${safe} ${examples.get(name) ?? ''}`.trim(),
});

const examples: ReadonlyMap<string, string> = new Map([
  ['code', 'Write a code, such as 29308-4 or http://loinc.org|29308-4.'],
  ['category', 'Write a category’s code, such as laboratory.'],
  ['date', 'Write a date such as 2023, 2023-04 or ge2023-04-02.'],
  ['_lastUpdated', 'Write a date such as 2023, 2023-04 or ge2023-04-02.'],
  ['_id', 'Write an id.'],
  ['_count', 'Write a number from 1 to 100.'],
  ['_sort', 'Write date, _lastUpdated or _id; with a minus before it, the last comes first.'],
]);
