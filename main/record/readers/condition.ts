// https://hl7.org/fhir/R4/condition.html
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { firstDate } from '../datatypes/period.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import type { EntryDate } from '../../values/entry.ts';
import { explain, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readCondition(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('code'));
  explain(reading, 'code', title);
  const clinical = conceptText(reading, resource.get('clinicalStatus'));
  const sure = conceptText(reading, resource.get('verificationStatus'));
  const began = resource.choice('onset');
  const ended = resource.choice('abatement');
  const date = spanOf(began?.place, ended?.place) ?? firstDate(...writtenDown.map((name) => resource.get(name)));
  addField(reading, 'Began', began === null ? null : anyText(reading, began.place, 'Began'));
  addField(reading, 'Ended', endText(reading, ended?.place));
  addField(reading, 'How bad', conceptText(reading, resource.get('severity')));
  addField(reading, 'How sure', sure);
  addField(reading, 'Part of the body', conceptsText(reading, resource.list('bodySite')));
  addField(reading, 'Kind', conceptsText(reading, resource.list('category')));
  const who = namesOf(reading, 'recorder', 'Written down by') ?? namesOf(reading, 'asserter', 'Said by');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'), resource.list('notes'));
  return { category: 'conditions', title, status: clinical ?? sure, date, who };
}

const writtenDown = ['recordedDate', 'assertedDate', 'dateRecorded'];

/** From the beginning to the end, where both are dates; an age or words are no date, and stay words. */
function spanOf(began: Place | undefined, ended: Place | undefined): EntryDate | null {
  const start = began === undefined ? null : firstDate(began);
  const end = ended === undefined ? null : firstDate(ended);
  if (start === null) return null;
  return { start: start.start, end: end?.end ?? end?.start ?? start.end };
}

function endText(reading: Reading, ended: Place | undefined): string | null {
  if (ended === undefined) return null;
  if (ended.boolean() === null) return anyText(reading, ended, 'Ended');
  ended.take();
  return ended.boolean() === true ? 'Yes, when is not said' : 'No';
}
