import type { EntryDate } from '../../values/entry.ts';
import { firstDate } from '../datatypes/period.ts';
import { conceptText } from '../datatypes/concept.ts';
import { readNotes } from '../datatypes/annotation.ts';
import { bestName } from '../datatypes/person.ts';
import type { Place } from '../reading/place.ts';
import type { Draft, Reading } from '../reading/reading.ts';
import { spacedOut } from '../words/labels.ts';

/** Of a type that has no reader: by the names that FHIR gives to the same things everywhere. */
export function readOther(reading: Reading): Draft {
  const { resource, resourceType } = reading;
  const title = titleOf(reading);
  readNotes(reading, resource.list('note'));
  return {
    category: 'other',
    title,
    subtitle: title === null ? null : spacedOut(resourceType),
    date: commonDate(resource),
  };
}

export function titleOf(reading: Reading): string | null {
  const { resource } = reading;
  for (const name of [
    'title',
    'code',
    'name',
    'topic',
    'service',
    'type',
    'description',
    'category',
    'reason',
    'reasonCode',
    'intent',
  ]) {
    const places = resource.list(name);
    const text = name === 'name' ? bestName(places) : places[0] === undefined ? null : conceptText(reading, places[0]);
    if (text !== null) return text;
  }
  return null;
}

export function commonDate(resource: Place): EntryDate | null {
  const names = [
    ...['effectiveDateTime', 'effectivePeriod', 'performedDateTime', 'performedPeriod', 'occurrenceDateTime'],
    ...['occurrencePeriod', 'period', 'date', 'dateTime', 'authoredOn', 'authored', 'created', 'issued', 'recorded'],
    ...['recordedDate', 'sent', 'started', 'start', 'timestamp'],
  ];
  return firstDate(...names.map((name) => resource.get(name)));
}
