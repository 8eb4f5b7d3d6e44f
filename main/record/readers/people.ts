// Who and where: https://hl7.org/fhir/R4/patient.html, practitioner.html, organization.html, location.html and their neighbours
import { readAttachment } from '../datatypes/attachment.ts';
import { anyText } from '../datatypes/any.ts';
import { conceptsText, conceptText } from '../datatypes/concept.ts';
import { firstDate, periodText } from '../datatypes/period.ts';
import { addressText, bestName, contactText, humanNameText, identifierText } from '../datatypes/person.ts';
import { referenceText } from '../datatypes/reference.ts';
import type { Place } from '../reading/place.ts';
import { addField, type Draft, type Reading } from '../reading/reading.ts';
import { dateWords } from '../words/dates.ts';
import { addNames, namesOf } from './shared-lines.ts';

export function readPerson(reading: Reading): Draft {
  const { resource, resourceType } = reading;
  const names = resource.list('name');
  const title = bestName(names);
  const relation = conceptsText(reading, resource.list('relationship'));
  addField(reading, 'Relation', relation);
  const born = firstDate(resource.get('birthDate'))?.start ?? null;
  addField(reading, 'Born', born === null ? null : dateWords(born));
  addField(reading, 'Sex', conceptText(reading, resource.get('gender')));
  const died = resource.choice('deceased');
  if (died !== null) addField(reading, 'Died', anyText(reading, died.place, 'Died'));
  for (const one of names) if (!one.isTaken) addField(reading, 'Other name', humanNameText(one));
  addWhereabouts(reading);
  for (const one of resource.list('qualification')) {
    addField(reading, 'Qualification', conceptText(reading, one.get('code')));
  }
  for (const one of resource.list('communication')) addField(reading, 'Language', languageText(reading, one));
  addField(reading, 'Married or not', conceptText(reading, resource.get('maritalStatus')));
  for (const one of resource.list('contact')) addField(reading, 'Contact', contactLine(reading, one));
  for (const name of ['generalPractitioner', 'careProvider']) addNames(reading, 'Family doctor', name);
  for (const one of resource.list('photo')) readAttachment(reading, one, 'Picture');
  const patient = resource.get('patient');
  if (patient.isThere) referenceText(reading, patient, 'About');
  return {
    category: 'people-and-places',
    title,
    subtitle: kinds[resourceType] ?? relation,
    status: stateOf(resource),
    where: namesOf(reading, 'managingOrganization', 'Kept by'),
  };
}

const kinds: Readonly<Record<string, string>> = {
  Patient: 'About you',
  Practitioner: 'Doctor, nurse or other helper',
};

/** `active` says only that the entry is in use; no status is shown for it. */
function stateOf(resource: Place): string | null {
  const { value } = resource.get('active').take();
  return value === false ? 'Not in use' : null;
}

/** Numbers, telephones and addresses. */
function addWhereabouts(reading: Reading): void {
  const { resource } = reading;
  for (const one of resource.list('telecom')) addField(reading, 'Phone and email', contactText(one));
  for (const one of resource.list('address')) addField(reading, 'Address', addressText(one));
  for (const one of resource.list('identifier')) addField(reading, 'Number', identifierText(reading, one));
}

function languageText(reading: Reading, place: Place): string | null {
  const language = conceptText(reading, place.get('language')) ?? conceptText(reading, place);
  const isPreferred = place.get('preferred').boolean() === true;
  place.get('preferred').take();
  return language !== null && isPreferred ? `${language} (preferred)` : language;
}

function contactLine(reading: Reading, place: Place): string | null {
  const name = bestName(place.list('name'));
  const relation = conceptsText(reading, [...place.list('relationship'), ...place.list('purpose')]);
  const phones = place.list('telecom').map(contactText);
  const parts = [name, relation, ...phones, addressText(place.get('address'))].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Organization, Location, HealthcareService: what has a name of one piece. */
export function readPlace(reading: Reading): Draft {
  const { resource } = reading;
  const title = resource.textOf('name');
  const kind = conceptsText(reading, [...resource.list('type'), ...resource.list('physicalType')]);
  addField(reading, 'Kind', kind);
  for (const one of resource.list('alias')) addField(reading, 'Also called', one.text());
  addWhereabouts(reading);
  for (const one of resource.list('contact')) addField(reading, 'Contact', contactLine(reading, one));
  addNames(reading, 'Part of', 'partOf');
  const [latitude, longitude] = ['latitude', 'longitude'].map((name) => resource.get('position').textOf(name));
  if (latitude && longitude) addField(reading, 'Place on the map', `${latitude}, ${longitude}`);
  const where = addressLine(resource);
  const status = stateOf(resource);
  const description = resource.textOf('description');
  addField(reading, 'About', description);
  return {
    category: 'people-and-places',
    title: title ?? description ?? kind,
    subtitle: kind,
    ...(resource.get('status').isThere ? {} : { status }),
    where,
  };
}

function addressLine(resource: Place): string | null {
  const [first] = resource.list('address');
  const parts = first === undefined ? [] : ['city', 'state'].flatMap((name) => first.get(name).string() ?? []);
  return parts.length === 0 ? null : parts.join(', ');
}

export function readRole(reading: Reading): Draft {
  const { resource } = reading;
  const person = namesOf(reading, 'practitioner', 'Who');
  const organization = namesOf(reading, 'organization', 'Where');
  const places = namesOf(reading, 'location', 'Where');
  const roles = conceptsText(reading, [...resource.list('code'), ...resource.list('role')]);
  const specialties = conceptsText(reading, resource.list('specialty'));
  addField(reading, 'Role', roles);
  addField(reading, 'Field', specialties);
  addField(reading, 'From and until', periodText(resource.get('period')));
  addWhereabouts(reading);
  return {
    category: 'people-and-places',
    title: person ?? specialties ?? roles ?? organization,
    subtitle: person === null ? null : (specialties ?? roles),
    status: stateOf(resource),
    where: organization ?? places,
  };
}
