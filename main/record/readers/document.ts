// Documents and letters: https://hl7.org/fhir/R4/documentreference.html and its neighbours
import { readNotes } from '../datatypes/annotation.ts';
import { readAttachment } from '../datatypes/attachment.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { wordsOfHtml } from '../datatypes/narrative.ts';
import { dateOfChoice, firstDate } from '../datatypes/period.ts';
import { identifierText } from '../datatypes/person.ts';
import { referencesText, referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, addNote, type Draft, type Reading } from '../reading/reading.ts';
import { addConcept, addNames, mainConcept, namesOf, takePatient, takeVisit } from './shared-lines.ts';

export function readDocumentReference(reading: Reading): Draft {
  const { resource } = reading;
  const kind =
    conceptText(reading, resource.get('type')) ?? mainConcept(reading, 'category') ?? mainConcept(reading, 'class');
  const description = resource.textOf('description');
  for (const one of resource.list('content')) {
    readAttachment(reading, one.get('attachment'), description ?? kind);
    conceptText(reading, one.get('format'));
  }
  const context = resource.get('context');
  addField(reading, 'Visit', referencesText(reading, context.isObject ? context.list('encounter') : [], 'Visit'));
  addField(reading, 'About', conceptsText(reading, context.isObject ? context.list('event') : []));
  for (const one of context.isObject ? context.list('related') : []) {
    addField(
      reading,
      'Belongs to',
      referenceText(reading, one.get('ref').isObject ? one.get('ref') : one, 'Belongs to'),
    );
    addField(reading, 'Number', one.get('identifier').isObject ? identifierText(reading, one.get('identifier')) : null);
  }
  addField(reading, 'Where', conceptText(reading, context.get('facilityType')));
  addField(reading, 'Kind of practice', conceptText(reading, context.get('practiceSetting')));
  const period = firstDate(context.get('period'));
  const who = namesOf(reading, 'author', 'Written by') ?? namesOf(reading, 'authenticator', 'Signed by');
  const where = namesOf(reading, 'custodian', 'Kept by');
  takePatient(reading);
  const date = firstDate(...['date', 'created', 'indexed'].map((name) => resource.get(name))) ?? period;
  const titled = reading.attachments.find(({ title }) => title !== null)?.title ?? null;
  return { category: 'documents', title: description ?? titled ?? kind, subtitle: kind, date, who, where };
}

/** The content of a document by itself; the document that points to it has the name. */
export function readBinary(reading: Reading): Draft {
  const { resource } = reading;
  readAttachment(reading, resource);
  const [attachment] = reading.attachments;
  for (const name of ['contentType', 'data', 'content']) resource.get(name).take();
  const firstLine = attachment?.text?.split('\n').find((line) => line.trim().length > 2) ?? null;
  return { category: 'other', title: 'Contents of a document', subtitle: firstLine };
}

export function readComposition(reading: Reading): Draft {
  const { resource } = reading;
  const kind = conceptText(reading, resource.get('type'));
  const title = resource.textOf('title');
  for (const one of resource.list('section')) addSection(reading, one, 0);
  const who = namesOf(reading, 'author', 'Written by');
  takePatient(reading);
  takeVisit(reading);
  return {
    category: 'documents',
    title: title ?? kind,
    subtitle: title === null ? null : kind,
    date: firstDate(resource.get('date')),
    who,
  };
}

function addSection(reading: Reading, place: Place, depth: number): void {
  const title = place.textOf('title') ?? conceptText(reading, place.get('code')) ?? 'Part';
  const div = place.get('text').get('div').string();
  const words = div === null ? null : wordsOfHtml(div);
  place.get('text').take();
  addField(reading, title, words === '' ? null : words);
  for (const one of place.list('entry')) referenceText(reading, one, title);
  if (depth < 5) for (const one of place.list('section')) addSection(reading, one, depth + 1);
}

export function readMedia(reading: Reading): Draft {
  const { resource } = reading;
  const kind = mainConcept(reading, 'subtype') ?? conceptText(reading, resource.get('type'));
  readAttachment(reading, resource.get('content'), kind);
  addConcept(reading, 'Part of the body', 'bodySite');
  const title = reading.attachments[0]?.title ?? mainConcept(reading, 'view') ?? kind;
  const who = namesOf(reading, 'operator', 'By');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date =
    dateOfChoice(resource, 'created') ?? dateOfChoice(resource, 'occurrence') ?? firstDate(resource.get('issued'));
  return { category: 'documents', title, date, who };
}

export function readCommunication(reading: Reading): Draft {
  const { resource } = reading;
  for (const one of resource.list('payload')) {
    addNote(reading, one.textOf('contentString'));
    readAttachment(reading, one.get('contentAttachment'));
    referenceText(reading, one.get('contentReference'), 'About');
  }
  const kind = conceptsText(reading, resource.list('category'));
  const title = conceptText(reading, resource.get('topic')) ?? mainConcept(reading, 'reasonCode') ?? kind;
  const who = namesOf(reading, 'sender', 'From');
  addNames(reading, 'To', 'recipient');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date = firstDate(...['sent', 'received'].map((name) => resource.get(name)));
  return { category: 'documents', title: title ?? reading.notes[0] ?? null, subtitle: 'Message', date, who };
}

/** Answers to questions, each with its question (https://hl7.org/fhir/R4/questionnaireresponse.html). */
export function readAnswers(reading: Reading): Draft {
  const { resource } = reading;
  const title = resource.get('questionnaire').get('display').string();
  for (const one of [...resource.list('item'), ...resource.list('group')]) addAnswers(reading, one, 0);
  const who = namesOf(reading, 'author', 'Answered by') ?? namesOf(reading, 'source', 'Answered by');
  takePatient(reading);
  takeVisit(reading);
  return {
    category: 'documents',
    title: title ?? firstTitle(resource) ?? 'Answers to a questionnaire',
    subtitle: 'Questionnaire',
    date: firstDate(resource.get('authored')),
    who,
  };
}

function firstTitle(resource: Place): string | null {
  const group = resource.get('group');
  const [item] = resource.list('item');
  const hasParts = item !== undefined && item.list('item').length > 0;
  return group.get('title').string() ?? group.get('text').string() ?? (hasParts ? item.get('text').string() : null);
}

function addAnswers(reading: Reading, place: Place, depth: number): void {
  if (depth > 10) return;
  const question = place.textOf('text') ?? place.textOf('title') ?? place.textOf('linkId') ?? 'Question';
  const answers = place.list('answer').flatMap((one) => {
    const choice = one.choice('value');
    return (choice === null ? null : anyText(reading, choice.place, question)) ?? [];
  });
  if (answers.length > 0) addField(reading, question, answers.join(', '));
  else reading.words.push(question);
  const below = [place, ...place.list('answer')].flatMap((one) =>
    ['item', 'question', 'group'].flatMap((name) => one.list(name)),
  );
  for (const one of below) addAnswers(reading, one, depth + 1);
}
