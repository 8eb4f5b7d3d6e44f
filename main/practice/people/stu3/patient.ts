import type { Address, Patient } from 'fhir/r3';
import type { PostalAddress } from '../facts/person.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

/** The identifier's system is the FHIR base of the source: that is how its resources are told from another's. */
export function patient(pen: Pen): Written {
  const { chart, site } = pen;
  const { person } = chart;
  const resource: Patient = {
    resourceType: 'Patient',
    id: site.patientId,
    identifier: [
      { use: 'usual', system: site.resourceUrl, value: `P${site.patientId.slice(0, 10)}` },
      {
        use: 'secondary',
        type: { text: 'Medical record number' },
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
    ],
    telecom: [
      { system: 'phone', value: person.phone, use: 'home' },
      { system: 'phone', value: person.mobile, use: 'mobile' },
      { system: 'email', value: person.email },
    ],
    gender: person.sex,
    birthDate: person.birthDate,
    deceasedBoolean: false,
    address: [{ use: 'home', ...addressOf(person.address) }],
    maritalStatus: coded(
      'http://hl7.org/fhir/v3/MaritalStatus',
      person.maritalStatus,
      maritalWords[person.maritalStatus],
    ),
    contact: [
      {
        relationship: [{ text: person.contact.roleWords }],
        name: { family: person.contact.family, given: [person.contact.given] },
        telecom: [{ system: 'phone', value: person.contact.phone }],
        gender: person.contact.sex,
      },
    ],
    communication: [
      { language: { ...coded('urn:ietf:bcp:47', person.language, languageWords[person.language]) }, preferred: true },
    ],
    managingOrganization: pen.organization('system'),
  };
  return written(resource, chart.today);
}

const maritalWords = { M: 'Married', S: 'Never married', D: 'Divorced', W: 'Widowed' } as const;
const languageWords = { en: 'English', es: 'Spanish' } as const;

const addressOf = ({ line, city, state, postalCode }: PostalAddress): Address => ({
  line: [line],
  city,
  state,
  postalCode,
  country: 'USA',
});
