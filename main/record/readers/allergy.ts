// https://hl7.org/fhir/R4/allergyintolerance.html; in DSTU2 the substance is not in `code`.
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import type { AllergyParticulars } from '../../values/particulars.ts';
import { codingsOf, conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate } from '../datatypes/period.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { ownCodeWords } from '../words/codes.ts';
import { dateWords } from '../words/dates.ts';
import { namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readAllergy(reading: Reading): Draft {
  const { resource } = reading;
  const reactions = resource.list('reaction');
  const title =
    conceptText(reading, resource.get('code')) ??
    conceptText(reading, resource.get('substance')) ??
    conceptsText(
      reading,
      reactions.map((one) => one.get('substance')),
    );
  const clinical = conceptText(reading, resource.get('clinicalStatus'));
  const sure = conceptText(reading, resource.get('verificationStatus'));
  const signs = conceptsText(
    reading,
    reactions.flatMap((one) => one.list('manifestation')),
  );
  for (const one of reactions) addField(reading, 'Reaction', reactionText(reading, one));
  addField(reading, 'Risk', riskOf(reading, resource.get('criticality')));
  addField(reading, 'Kind', conceptsText(reading, [...resource.list('category'), ...resource.list('type')]));
  addField(reading, 'How sure', sure);
  const date =
    dateOfChoice(resource, 'onset') ??
    firstDate(...['onset', 'recordedDate', 'assertedDate'].map((name) => resource.get(name)));
  const began = resource.choice('onset')?.place;
  if (began !== undefined) addField(reading, 'Began', anyText(reading, began, 'Began'));
  const last = firstDate(resource.get('lastOccurrence'), resource.get('lastOccurence'))?.start ?? null;
  addField(reading, 'Last time', last === null ? null : dateWords(last));
  const who = namesOf(reading, 'recorder', 'Written down by') ?? namesOf(reading, 'asserter', 'Said by');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const status = clinical ?? (resource.get('status').isThere ? conceptText(reading, resource.get('status')) : sure);
  const particulars: AllergyParticulars = {
    ...{ kind: 'allergy', reactions: signs, severity: worstOf(reactions) },
    isHighRisk: codeOf(resource.get('criticality')) === 'high' || codeOf(resource.get('criticality')) === 'crith',
  };
  return { category: 'allergies', title, subtitle: signs, status, date, who, particulars };
}

/** A code by itself, in capital letters in DSTU2. */
function riskOf(reading: Reading, place: Place): string | null {
  const code = place.string();
  return (code === null ? null : ownCodeWords(code)) ?? conceptText(reading, place);
}

/** `criticality` was `CRITL | CRITH | CRITU` in DSTU2. */
const codeOf = (place: Place): string => (place.string() ?? codingsOf(place)[0]?.code ?? '').toLowerCase();

const severities = ['severe', 'moderate', 'mild'] as const;

function worstOf(reactions: readonly Place[]): AllergyParticulars['severity'] {
  const said = new Set(reactions.map((one) => codeOf(one.get('severity'))));
  return severities.find((one) => said.has(one)) ?? null;
}

function reactionText(reading: Reading, place: Place): string | null {
  const signs = conceptsText(reading, place.list('manifestation'));
  const severity = conceptText(reading, place.get('severity'));
  const began = firstDate(place.get('onset'))?.start ?? null;
  const parts = [
    signs,
    severity?.toLowerCase(),
    place.textOf('description'),
    conceptText(reading, place.get('exposureRoute')),
    conceptText(reading, place.get('certainty')),
    began === null ? null : dateWords(began),
  ].filter((part) => part !== null && part !== undefined);
  readNotes(reading, place.list('note'));
  return parts.length === 0 ? null : parts.join(', ');
}
