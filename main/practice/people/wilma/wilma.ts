// Wilma Hartwell: asthma since childhood, an underactive thyroid found at 29, and a daughter.
import { answers } from '../codes/answers.ts';
import { concept } from '../facts/concept.ts';
import type { Person } from '../facts/person.ts';
import { address } from '../life/making.ts';
import type { LifePlan } from '../life/plan.ts';
import { wilmaAllergies, wilmaConditions, wilmaFamily, wilmaVaccines } from './background.ts';
import { wilmaCourses } from './courses.ts';
import { lungClinic } from './lung-clinic.ts';
import { wilmaMedicines } from './medicines.ts';
import { primaryCare } from './primary-care.ts';
import { womensHospital } from './womens-hospital.ts';

const person: Person = {
  id: 'wilma',
  given: ['Wilma', 'June'],
  family: 'Hartwell',
  birthDate: '1990-09-03',
  sex: 'female',
  maritalStatus: 'M',
  language: 'en',
  race: concept('Black or African American', {
    system: 'urn:oid:2.16.840.1.113883.6.238',
    code: '2054-5',
    display: 'Black or African American',
  }),
  hispanic: false,
  phone: '515-555-0133',
  mobile: '515-555-0134',
  email: 'wilma.hartwell@mail.example',
  address: address('77 Juniper Street', 'Port Amity', 'IA', '50999'),
  formerAddress: { ...address('9 College Avenue', 'Elmgrove', 'IA', '50998'), until: '2019-08-31' },
  contact: {
    given: 'Theo',
    family: 'Hartwell',
    role: 'HUSB',
    roleWords: 'Husband',
    sex: 'male',
    phone: '515-555-0135',
  },
};

export const wilma: LifePlan = {
  person,
  courses: wilmaCourses,
  conditions: wilmaConditions,
  allergies: wilmaAllergies,
  medicines: wilmaMedicines,
  vaccines: wilmaVaccines,
  family: wilmaFamily,
  smoking: { status: answers.neverSmoked, packYears: null },
  sites: [primaryCare, womensHospital, lungClinic],
};
