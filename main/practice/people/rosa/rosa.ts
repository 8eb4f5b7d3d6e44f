// Rosa Elena Rivera Montoya: rheumatoid arthritis, brought to rest in two steps; her own clinic writes Spanish.
import { answers } from '../codes/answers.ts';
import { concept } from '../facts/concept.ts';
import type { Person } from '../facts/person.ts';
import { address } from '../life/making.ts';
import type { LifePlan } from '../life/plan.ts';
import { rosaAllergies, rosaConditions, rosaFamily, rosaVaccines } from './background.ts';
import { bonesAndEyes } from './bones-and-eyes.ts';
import { communityClinic } from './community-clinic.ts';
import { rosaCourses } from './courses.ts';
import { jointClinic } from './joint-clinic.ts';
import { rosaMedicines } from './medicines.ts';

const person: Person = {
  id: 'rosa',
  given: ['Rosa', 'Elena'],
  family: 'Rivera Montoya',
  birthDate: '1957-11-30',
  sex: 'female',
  maritalStatus: 'W',
  language: 'es',
  race: concept('Other', { system: 'urn:oid:2.16.840.1.113883.6.238', code: '2131-1', display: 'Other' }),
  hispanic: true,
  phone: '830-555-0120',
  mobile: '830-555-0121',
  email: 'rosa.rivera@correo.example',
  address: address('1506 Calle Jacaranda', 'San Aurelio', 'TX', '78999'),
  formerAddress: { ...address('31 Mesquite Road', 'Dos Molinos', 'TX', '78998'), until: '2020-02-29' },
  contact: {
    given: 'Lucía',
    family: 'Rivera Peña',
    role: 'DAU',
    roleWords: 'Hija',
    sex: 'female',
    phone: '830-555-0122',
  },
};

export const rosa: LifePlan = {
  person,
  courses: rosaCourses,
  conditions: rosaConditions,
  allergies: rosaAllergies,
  medicines: rosaMedicines,
  vaccines: rosaVaccines,
  family: rosaFamily,
  smoking: { status: answers.neverSmoked, packYears: null },
  sites: [communityClinic, jointClinic, bonesAndEyes],
};
