// Devices, samples, pictures, and what was said about the record itself.
import { readNotes } from '../datatypes/annotation.ts';
import { anyText } from '../datatypes/any.ts';
import { codingsOf, conceptsText, conceptText } from '../datatypes/concept.ts';
import { dateOfChoice, firstDate } from '../datatypes/period.ts';
import { referencesText, referenceText } from '../datatypes/reference.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { addConcept, addNames, mainConcept, namesOf, takePatient, takeVisit } from './shared-lines.ts';

/** https://hl7.org/fhir/R4/device.html */
export function readDevice(reading: Reading): Draft {
  const { resource } = reading;
  const names = resource.list('deviceName').flatMap((one) => one.textOf('name') ?? []);
  const kind = conceptsText(reading, resource.list('type'));
  const model = resource.textOf('model') ?? resource.textOf('modelNumber');
  const maker = resource.textOf('manufacturer');
  addField(reading, 'Maker', maker);
  addField(reading, 'Model', model);
  addField(reading, 'Lot number', resource.textOf('lotNumber'));
  addField(reading, 'Serial number', resource.textOf('serialNumber'));
  takePatient(reading);
  readNotes(reading, resource.list('note'));
  const title = names[0] ?? kind ?? model;
  return {
    category: 'other',
    title,
    subtitle: title === kind ? maker : kind,
    date: firstDate(resource.get('manufactureDate')),
  };
}

/** https://hl7.org/fhir/R4/specimen.html */
export function readSpecimen(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('type'));
  const collection = resource.get('collection');
  const date = dateOfChoice(collection, 'collected') ?? firstDate(resource.get('receivedTime'));
  const who = referenceText(reading, collection.get('collector'), 'Taken by');
  addField(reading, 'Part of the body', conceptText(reading, collection.get('bodySite')));
  addField(reading, 'How', conceptText(reading, collection.get('method')));
  takePatient(reading);
  readNotes(reading, resource.list('note'));
  return { category: 'other', title, subtitle: 'Sample', date, who };
}

/** https://hl7.org/fhir/R4/imagingstudy.html */
export function readImaging(reading: Reading): Draft {
  const { resource } = reading;
  const kinds = conceptsText(reading, [
    ...resource.list('modality'),
    ...resource.list('modalityList'),
    ...resource.list('series').map((one) => one.get('modality')),
  ]);
  const done = conceptsText(reading, [...resource.list('procedureCode'), ...resource.list('reasonCode')]);
  const parts = conceptsText(
    reading,
    resource.list('series').map((one) => one.get('bodySite')),
  );
  const description = resource.textOf('description');
  addField(reading, 'Kind', kinds);
  addField(reading, 'Part of the body', parts);
  for (const name of ['numberOfSeries', 'numberOfInstances']) {
    addField(reading, name === 'numberOfSeries' ? 'Series of pictures' : 'Pictures', resource.textOf(name));
  }
  for (const one of resource.list('series')) {
    addField(reading, 'Series', one.textOf('description'));
    // The names of single pictures are to be searched for, and too many to be read.
    for (const picture of one.list('instance')) {
      const { code, display } = codingsOf(picture.get('sopClass'))[0] ?? {};
      reading.words.push(...[picture.get('title').string(), code, display].filter((word) => typeof word === 'string'));
    }
    one.take();
  }
  const who = namesOf(reading, 'interpreter', 'Read by') ?? namesOf(reading, 'referrer', 'Asked for by');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  return {
    category: 'procedures',
    title: description ?? done ?? (kinds === null ? null : parts === null ? kinds : `${kinds}, ${parts}`),
    subtitle: 'Pictures',
    date: firstDate(resource.get('started')),
    who,
    where: namesOf(reading, 'location', 'Where'),
  };
}

/** Who made or changed something (https://hl7.org/fhir/R4/provenance.html). */
export function readProvenance(reading: Reading): Draft {
  const { resource } = reading;
  const what = conceptsText(reading, [...resource.list('activity'), ...resource.list('reason')]);
  const who = resource.list('agent').flatMap((one) => {
    const actor =
      (one.choice('who')?.place ?? one.get('who').isThere)
        ? (one.choice('who')?.place ?? one.get('who'))
        : one.get('actor');
    const name = referenceText(reading, actor, 'By');
    const role = conceptsText(reading, [...one.list('type'), ...one.list('role')]);
    addField(reading, 'By', name === null ? role : role === null ? name : `${name} (${role.toLowerCase()})`);
    return name ?? [];
  });
  const targets = resource.list('target');
  referencesText(reading, targets, 'About');
  // When something was sent is no event in a person's life: it is told in a line, and does not stand in the timeline.
  return {
    category: 'other',
    title: what ?? 'Where an entry came from',
    subtitle: who[0] ?? null,
    who: who[0] ?? null,
  };
}

/** What a person agreed to (https://hl7.org/fhir/R4/consent.html). */
export function readConsent(reading: Reading): Draft {
  const { resource } = reading;
  const kind = conceptsText(reading, resource.list('category'));
  const scope = conceptText(reading, resource.get('scope'));
  addField(reading, 'About', scope);
  addNames(reading, 'Given by', 'performer');
  addNames(reading, 'Given by', 'consentingParty');
  takePatient(reading);
  const where = namesOf(reading, 'organization', 'Where');
  return {
    category: 'documents',
    title: kind ?? scope ?? 'Consent',
    subtitle: 'Consent',
    date: firstDate(resource.get('dateTime')),
    where,
  };
}

/** Warnings that a care team put up (https://hl7.org/fhir/R4/flag.html), and what a program noticed. */
export function readWarning(reading: Reading): Draft {
  const { resource } = reading;
  const title = conceptText(reading, resource.get('code')) ?? mainConcept(reading, 'category');
  const detail = resource.textOf('detail');
  addField(reading, 'In words', detail);
  addConcept(reading, 'Kind', 'category');
  addConcept(reading, 'How bad', 'severity');
  const who = namesOf(reading, 'author', 'By');
  takePatient(reading);
  takeVisit(reading);
  const date = firstDate(resource.get('period'), resource.get('date')) ?? dateOfChoice(resource, 'identified');
  return { category: 'conditions', title: title ?? detail, subtitle: 'Warning', date, who };
}

/** What a clinician thought of it all (https://hl7.org/fhir/R4/clinicalimpression.html). */
export function readImpression(reading: Reading): Draft {
  const { resource } = reading;
  const summary = resource.textOf('summary');
  const title = conceptText(reading, resource.get('code')) ?? resource.textOf('description') ?? summary;
  addField(reading, 'In words', title === summary ? null : summary);
  for (const one of resource.list('finding')) addField(reading, 'Finding', anyText(reading, one, 'Finding'));
  const who = namesOf(reading, 'assessor', 'By');
  takePatient(reading);
  takeVisit(reading);
  readNotes(reading, resource.list('note'));
  const date = dateOfChoice(resource, 'effective') ?? firstDate(resource.get('date'));
  return { category: 'visits', title, subtitle: 'Impression', date, who };
}
