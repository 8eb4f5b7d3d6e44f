import type { Place } from '../reading/place.ts';
import { addNote, type Reading } from '../reading/reading.ts';
import { dateWords } from '../words/dates.ts';
import { referenceText } from './reference.ts';

/** Notes of any version: Annotation, or plain words (https://hl7.org/fhir/R4/datatypes.html#Annotation). */
export function readNotes(reading: Reading, ...lists: readonly (readonly Place[])[]): void {
  for (const place of lists.flat()) addNote(reading, noteText(reading, place));
}

export function noteText(reading: Reading, place: Place): string | null {
  const text = place.text() ?? place.textOf('text');
  if (text === null || !place.isObject) return text;
  const who = place.textOf('authorString') ?? referenceText(reading, place.get('authorReference'), 'Written by');
  const time = place.textOf('time');
  const from = [who, time === null ? null : dateWords(time)].filter((part) => part !== null).join(', ');
  place.take();
  return from === '' ? text : `${text} (${from})`;
}
