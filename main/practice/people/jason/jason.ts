// Jason Argyle: type 2 diabetes and high blood pressure, found in his forties and well in hand today.
import { answers } from '../codes/answers.ts';
import { concept } from '../facts/concept.ts';
import type { Person } from '../facts/person.ts';
import { address } from '../life/making.ts';
import type { LifePlan } from '../life/plan.ts';
import { jasonAllergies, jasonConditions, jasonFamily, jasonVaccines } from './background.ts';
import { jasonCourses } from './courses.ts';
import { familyClinic } from './family-clinic.ts';
import { heartAndEyes } from './heart-and-eyes.ts';
import { hospital } from './hospital.ts';
import { jasonMedicines } from './medicines.ts';

const person: Person = {
  id: 'jason',
  given: ['Jason', 'Miles'],
  family: 'Argyle',
  preferredName: 'Jay',
  birthDate: '1968-04-17',
  sex: 'male',
  maritalStatus: 'M',
  language: 'en',
  race: concept('White', { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2106-3', display: 'White' }),
  hispanic: false,
  phone: '608-555-0142',
  mobile: '608-555-0177',
  email: 'jason.argyle@mail.example',
  address: address('418 Larkspur Lane', 'Cedar Hollow', 'WI', '53999'),
  formerAddress: { ...address('27 Mill Street, Apt 4', 'Stonebrook', 'WI', '53998'), until: '2018-06-30' },
  contact: { given: 'Dana', family: 'Argyle', role: 'WIFE', roleWords: 'Wife', sex: 'female', phone: '608-555-0143' },
};

export const jason: LifePlan = {
  person,
  courses: jasonCourses,
  conditions: jasonConditions,
  allergies: jasonAllergies,
  medicines: jasonMedicines,
  vaccines: jasonVaccines,
  family: jasonFamily,
  smoking: { status: answers.formerSmoker, packYears: 12 },
  sites: [familyClinic, hospital, heartAndEyes],
};
