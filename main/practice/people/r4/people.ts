import type { Location, Organization, Practitioner, PractitionerRole, RelatedPerson } from 'fhir/r4';
import { specialties } from '../life/making.ts';
import type { Clinician, Organization as OrganizationFact, Place } from '../facts/person.ts';
import type { Pen } from '../writing/pen.ts';
import { coded } from '../writing/shapes.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';
import { addressOf } from './patient.ts';

/** Comes by now and then; nothing says at which health system. */
const visiting: Clinician = {
  key: 'visiting',
  given: 'Morgan',
  family: 'Ellis',
  degree: 'MD',
  specialty: specialties.imaging,
  sex: 'male',
  npi: '1999900991',
};

/** Whom and where the record speaks of. */
export function people(pen: Pen): Written[] {
  const { clinicians, organizations, places, today } = pen.chart;
  const resources = [
    ...organizations.map((fact) => organizationOf(fact, pen)),
    ...places.map((fact) => locationOf(fact, pen)),
    ...[...clinicians, visiting].map((fact) => practitionerOf(fact, pen)),
    ...clinicians.map((fact) => roleOf(fact, pen)),
    relatedOf(pen),
  ];
  return resources.map((resource) => written(resource, today));
}

const kindWords = {
  provider: ['prov', 'Healthcare provider'],
  payer: ['pay', 'Payer'],
  laboratory: ['prov', 'Laboratory'],
  pharmacy: ['prov', 'Pharmacy'],
} as const;

function organizationOf(fact: OrganizationFact, pen: Pen): Organization {
  const [code, words] = kindWords[fact.kind];
  return {
    resourceType: 'Organization',
    id: pen.id('Organization', fact.key),
    active: true,
    type: [{ ...coded('http://terminology.hl7.org/CodeSystem/organization-type', code, words), text: words }],
    name: fact.name,
    telecom: [{ system: 'phone', value: fact.phone, use: 'work' }],
    address: [addressOf(fact.address)],
  };
}

function locationOf(fact: Place, pen: Pen): Location {
  return {
    resourceType: 'Location',
    id: pen.id('Location', fact.key),
    status: 'active',
    name: fact.name,
    mode: 'instance',
    telecom: [{ system: 'phone', value: fact.phone, use: 'work' }],
    address: addressOf(fact.address),
    managingOrganization: pen.organization(fact.organization),
  };
}

function practitionerOf(fact: Clinician, pen: Pen): Practitioner {
  return {
    resourceType: 'Practitioner',
    id: pen.id('Practitioner', fact.key),
    identifier: [{ system: 'http://hl7.org/fhir/sid/us-npi', value: fact.npi }],
    active: true,
    name: [{ use: 'official', family: fact.family, given: [fact.given], suffix: [fact.degree] }],
    gender: fact.sex,
    qualification: [{ code: { text: fact.degree } }],
  };
}

function roleOf(fact: Clinician, pen: Pen): PractitionerRole {
  return {
    resourceType: 'PractitionerRole',
    id: pen.id('PractitionerRole', fact.key),
    active: true,
    practitioner: pen.clinician(fact.key),
    organization: pen.organization('system'),
    specialty: [pen.concept(fact.specialty)],
  };
}

function relatedOf(pen: Pen): RelatedPerson {
  const { contact } = pen.chart.person;
  return {
    resourceType: 'RelatedPerson',
    id: pen.id('RelatedPerson', 'contact'),
    active: true,
    patient: pen.patient,
    relationship: [
      {
        ...coded('http://terminology.hl7.org/CodeSystem/v3-RoleCode', contact.role, contact.roleWords),
        text: contact.roleWords,
      },
    ],
    name: [{ family: contact.family, given: [contact.given] }],
    telecom: [{ system: 'phone', value: contact.phone, use: 'mobile' }],
    gender: contact.sex,
  };
}
