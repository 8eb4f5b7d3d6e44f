import type { Address, Extension, Patient } from 'fhir/r4';
import type { Person, PostalAddress } from '../facts/person.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export function patient(pen: Pen): Written {
  const { chart, site } = pen;
  const { person } = chart;
  const resource: Patient = {
    resourceType: 'Patient',
    id: site.patientId,
    meta: { source: `1up-external-system:${site.systemId}` },
    extension: [raceExtension(person), ethnicityExtension(person)],
    identifier: [
      {
        use: 'usual',
        type: {
          ...coded('http://terminology.hl7.org/CodeSystem/v2-0203', 'MR', 'Medical record number'),
          text: 'Medical record number',
        },
        system: `${site.resourceUrl}/mrn`,
        value: `MRN-${site.patientId.slice(0, 8).toUpperCase()}`,
      },
    ],
    active: true,
    name: [
      {
        use: 'official',
        text: `${person.given.join(' ')} ${person.family}`,
        family: person.family,
        given: [...person.given],
      },
      ...(person.preferredName ? [{ use: 'nickname' as const, given: [person.preferredName] }] : []),
    ],
    telecom: [
      { system: 'phone', value: person.phone, use: 'home' },
      { system: 'phone', value: person.mobile, use: 'mobile', rank: 1 },
      { system: 'email', value: person.email },
    ],
    gender: person.sex,
    birthDate: person.birthDate,
    deceasedBoolean: false,
    address: [
      { use: 'home', ...addressOf(person.address) },
      { use: 'old', ...addressOf(person.formerAddress), period: { end: person.formerAddress.until } },
    ],
    maritalStatus: coded(
      'http://terminology.hl7.org/CodeSystem/v3-MaritalStatus',
      person.maritalStatus,
      maritalWords[person.maritalStatus],
    ),
    contact: [contactOf(person)],
    communication: [{ language: languageOf(person), preferred: true }],
    managingOrganization: pen.organization('system'),
  };
  return written(resource, chart.today);
}

const maritalWords = { M: 'Married', S: 'Never married', D: 'Divorced', W: 'Widowed' } as const;

export const addressOf = ({ line, city, state, postalCode }: PostalAddress): Address => ({
  line: [line],
  city,
  state,
  postalCode,
  country: 'US',
});

const languageOf = ({ language }: Person) => ({
  ...coded('urn:ietf:bcp:47', language, language === 'es' ? 'Spanish' : 'English'),
  text: language === 'es' ? 'Spanish' : 'English',
});

function contactOf({ contact }: Person): NonNullable<Patient['contact']>[number] {
  return {
    relationship: [
      { ...coded('http://terminology.hl7.org/CodeSystem/v2-0131', 'C', 'Emergency contact'), text: contact.roleWords },
    ],
    name: { family: contact.family, given: [contact.given] },
    telecom: [{ system: 'phone', value: contact.phone, use: 'mobile' }],
    gender: contact.sex,
  };
}

/** US Core's two extensions, which American systems always send. */
const usCore = 'http://hl7.org/fhir/us/core/StructureDefinition';
const racesSystem = 'urn:oid:2.16.840.1.113883.6.238';

function raceExtension({ race }: Person): Extension {
  const [code] = race.codes;
  return {
    url: `${usCore}/us-core-race`,
    extension: [
      ...(code ? [{ url: 'ombCategory', valueCoding: { ...code } }] : []),
      { url: 'text', valueString: race.words[0] },
    ],
  };
}

function ethnicityExtension({ hispanic }: Person): Extension {
  const display = hispanic ? 'Hispanic or Latino' : 'Not Hispanic or Latino';
  const valueCoding = { system: racesSystem, code: hispanic ? '2135-2' : '2186-5', display };
  return {
    url: `${usCore}/us-core-ethnicity`,
    extension: [
      { url: 'ombCategory', valueCoding },
      { url: 'text', valueString: display },
    ],
  };
}
