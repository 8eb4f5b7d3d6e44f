import type { Patient } from 'fhir/r2';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

/** The identifier's system is the FHIR base of the source: that is how its resources are told from another's. */
export function patient(pen: Pen): Written {
  const { chart, site } = pen;
  const { person } = chart;
  const { address, contact } = person;
  const first = chart.clinicians[0];
  const resource: Patient = {
    resourceType: 'Patient',
    id: site.patientId,
    identifier: [
      { use: 'usual', system: site.resourceUrl, value: `T${site.patientId.slice(0, 12)}` },
      {
        use: 'usual',
        type: { text: 'EPI' },
        system: 'urn:oid:1.2.840.999999.1',
        value: `E${parseInt(site.patientId.slice(0, 6), 16)}`,
      },
    ],
    active: true,
    // Family names are a list in DSTU2: Spanish ones have two.
    name: [
      {
        use: 'usual',
        text: `${person.given.join(' ')} ${person.family}`,
        family: person.family.split(' '),
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
    address: [
      {
        use: 'home',
        line: [address.line],
        city: address.city,
        state: address.state,
        postalCode: address.postalCode,
        country: 'US',
      },
    ],
    maritalStatus: { text: maritalWords[person.maritalStatus] },
    contact: [
      {
        relationship: [{ text: contact.roleWords }],
        name: { family: [contact.family], given: [contact.given] },
        telecom: [{ system: 'phone', value: contact.phone }],
        gender: contact.sex,
      },
    ],
    communication: [
      { language: coded('urn:ietf:bcp:47', person.language, languageWords[person.language]), preferred: true },
    ],
    careProvider: first ? [pen.clinician(first.key)] : [],
    managingOrganization: pen.organization('system'),
  };
  return written(resource, chart.today);
}

const maritalWords = { M: 'Married', S: 'Single', D: 'Divorced', W: 'Widowed' } as const;
const languageWords = { en: 'English', es: 'Spanish' } as const;
