// Visits and what was done: https://hl7.org/fhir/R4/encounter.html, https://hl7.org/fhir/R4/procedure.html
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { codingsOf, conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate, periodText } from '../datatypes/period.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { codeWords } from '../words/codes.ts';
import { addConcept, addNames, explain, mainConcept, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readEncounter(reading: Reading): Draft {
  const { resource } = reading;
  const kind = classOf(reading);
  const types = conceptsText(reading, resource.list('type'));
  const reasons = conceptsText(
    reading,
    ['reasonCode', 'reason'].flatMap((name) => resource.list(name)),
  );
  addField(reading, 'Kind', kind);
  addField(reading, 'Reason', reasons);
  for (const name of ['reasonReference', 'indication', 'diagnosis']) addReasons(reading, name);
  const people = participantsOf(reading);
  const places = placesOf(reading);
  const provider = namesOf(reading, 'serviceProvider', 'Health system');
  const where = [...new Set([...places, ...(provider === null ? [] : [provider])])].join(', ') || null;
  addHospitalization(reading, resource.get('hospitalization'));
  takePatient(reading);
  readNotes(reading, resource.list('note'));
  return {
    category: 'visits',
    title: types ?? reasons ?? kind,
    subtitle: types === null || reasons === null ? (types === null ? null : kind) : reasons,
    date: firstDate(resource.get('period')),
    who: people[0] ?? null,
    where,
  };
}

function participantsOf(reading: Reading): readonly string[] {
  return reading.resource.list('participant').flatMap((one) => {
    const who = one.get('individual').isThere ? one.get('individual') : one.get('actor');
    const person = referenceText(reading, who, 'With');
    const roles = conceptsText(reading, one.list('type'));
    one.get('period').take();
    if (person !== null) addField(reading, 'With', roles === null ? person : `${person} (${roles.toLowerCase()})`);
    return person ?? [];
  });
}

function placesOf(reading: Reading): readonly string[] {
  return reading.resource.list('location').flatMap((one) => {
    const name = referenceText(reading, one.get('location'), 'Where');
    one.get('period').take();
    one.get('status').take();
    return name ?? [];
  });
}

/** A Coding since STU3, a plain code before; sources also put a concept there. */
function classOf(reading: Reading): string | null {
  const place = reading.resource.list('class')[0];
  if (place === undefined) return null;
  const code = place.string() ?? codingsOf(place)[0]?.code ?? null;
  const text = conceptText(reading, place);
  const words = code === null ? null : codeWords(code);
  return words !== null && code !== null && words.toLowerCase() !== code.toLowerCase() ? words : text;
}

function addReasons(reading: Reading, name: string): void {
  for (const one of reading.resource.list(name)) {
    const place = one.get('condition').isThere ? one.get('condition') : one;
    if (place.get('reference').isThere || place.get('display').isThere) {
      addField(reading, name === 'diagnosis' ? 'Diagnosis' : 'Reason', referenceText(reading, place, 'Reason'));
    }
  }
}

function addHospitalization(reading: Reading, place: Place): void {
  addField(reading, 'Came from', conceptText(reading, place.get('admitSource')));
  addField(reading, 'After leaving', conceptText(reading, place.get('dischargeDisposition')));
  addField(reading, 'Went to', referenceText(reading, place.get('destination'), 'Went to'));
}

export function readProcedure(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('code'));
  explain(reading, 'code', title);
  const date = dateOfChoice(resource, 'performed') ?? dateOfChoice(resource, 'occurrence');
  const other = resource.choice('performed');
  if (date === null && other !== null) addField(reading, 'When', anyText(reading, other.place, 'When'));
  addConcept(reading, 'Reason', 'reasonCode');
  addField(reading, 'Reason', reasonOf(reading));
  addNames(reading, 'Reason', 'reasonReference');
  addConcept(reading, 'Part of the body', 'bodySite');
  addConcept(reading, 'Outcome', 'outcome');
  addConcept(reading, 'What to do afterwards', 'followUp');
  addConcept(reading, 'Complication', 'complication');
  addConcept(reading, 'Kind', 'category');
  const people = resource.list('performer').flatMap((one) => {
    const actor = one.get('actor');
    const person = referenceText(reading, actor.isThere ? actor : one, 'By');
    const role = conceptText(reading, one.get('function')) ?? conceptText(reading, one.get('role'));
    if (person !== null && role !== null) addField(reading, 'By', `${person} (${role.toLowerCase()})`);
    addField(reading, 'For', referenceText(reading, one.get('onBehalfOf'), 'For'));
    return person ?? [];
  });
  addNames(reading, 'Report', 'report');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'), resource.list('notes'));
  const isNotDone = resource.get('notPerformed').boolean() === true || resource.get('notDone').boolean() === true;
  resource.get('notPerformed').take();
  resource.get('notDone').take();
  return {
    category: 'procedures',
    title,
    ...(isNotDone ? { status: 'Not done' } : {}),
    date,
    who: people.length === 0 ? null : [...new Set(people)].join(', '),
    where: namesOf(reading, 'location', 'Where'),
  };
}

/** `reason[x]` of DSTU2. */
function reasonOf(reading: Reading): string | null {
  const choice = reading.resource.choice('reason');
  return choice === null || choice.type === 'Code' || choice.type === 'Reference'
    ? null
    : anyText(reading, choice.place, 'Reason');
}

/** Orders and referrals, by the names that they had: ServiceRequest, ProcedureRequest, DiagnosticOrder, ReferralRequest … */
export function readOrder(reading: Reading): Draft {
  const { resource } = reading;
  const items = conceptsText(
    reading,
    resource.list('item').map((one) => one.get('code')),
  );
  const services = conceptsText(
    reading,
    ['serviceRequested', 'code', 'codeCodeableConcept'].flatMap((name) => resource.list(name)),
  );
  const kind = conceptsText(reading, [...resource.list('category'), ...resource.list('type')]);
  addField(reading, 'Kind', kind);
  addConcept(reading, 'Reason', 'reasonCode');
  addField(reading, 'Reason', reasonOf(reading));
  addNames(reading, 'Reason', 'reasonReference');
  addConcept(reading, 'Urgency', 'priority');
  addField(reading, 'Meant as', conceptText(reading, resource.get('intent')));
  const requester = resource.get('requester');
  const who =
    referenceText(reading, requester.get('agent').isThere ? requester.get('agent') : requester, 'Asked for by') ??
    namesOf(reading, 'orderer', 'Asked for by');
  addField(reading, 'To', namesOf(reading, 'recipient', 'To') ?? namesOf(reading, 'performer', 'To'));
  const planned = resource.choice('occurrence') ?? resource.choice('scheduled');
  if (planned !== null) addField(reading, 'Planned for', plannedText(reading, planned.place));
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'), resource.list('notes'));
  const date = firstDate(
    ...['authoredOn', 'orderedOn', 'dateSent', 'date', 'authored'].map((name) => resource.get(name)),
  );
  const first = resource.list('event')[0]?.get('dateTime');
  return {
    category: 'procedures',
    title: services ?? items ?? resource.textOf('description') ?? kind,
    subtitle: reading.resourceType === 'ReferralRequest' ? 'Referral' : 'Order',
    date: date ?? (first === undefined ? null : firstDate(first)),
    who,
  };
}

const plannedText = (reading: Reading, place: Place): string | null =>
  periodText(place) ?? anyText(reading, place, 'Planned for');

export function readAppointment(reading: Reading): Draft {
  const { resource } = reading;
  const kind =
    mainConcept(reading, 'appointmentType') ?? mainConcept(reading, 'serviceType') ?? mainConcept(reading, 'type');
  const reason = conceptsText(reading, [...resource.list('reasonCode'), ...resource.list('reason')]);
  addField(reading, 'Reason', reason);
  const names = resource.list('participant').flatMap((one) => {
    const reference = one.get('actor').get('reference').string() ?? '';
    const name = referenceText(reading, one.get('actor'), 'With');
    return name === null
      ? []
      : [{ name, isPlace: /Location\//.test(reference), isPatient: /Patient\//.test(reference) }];
  });
  const description = resource.textOf('description');
  const start = firstDate(resource.get('start'))?.start ?? null;
  const end = firstDate(resource.get('end'))?.start ?? null;
  return {
    category: 'visits',
    title: description ?? kind ?? reason ?? 'Appointment',
    subtitle: description === null && kind === null ? null : 'Appointment',
    date: start === null ? null : { start, end },
    who: names.find(({ isPlace, isPatient }) => !isPlace && !isPatient)?.name ?? null,
    where: names.find(({ isPlace }) => isPlace)?.name ?? null,
  };
}
