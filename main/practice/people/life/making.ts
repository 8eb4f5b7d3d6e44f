// Short ways to write down a plan.
import { routes } from '../codes/answers.ts';
import { units } from '../codes/units.ts';
import { concept, snomed } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Clinician, Organization, Place, PostalAddress } from '../facts/person.ts';
import type { Dosing } from '../facts/treated.ts';
import type { Unit } from '../facts/value.ts';
import type { VisitPick } from './site-extras.ts';

export const specialties = {
  family: concept('Family medicine', snomed('419772000', 'Family practice')),
  endocrine: concept('Endocrinology', snomed('394583002', 'Endocrinology')),
  emergency: concept('Emergency medicine', snomed('773568002', 'Emergency medicine')),
  orthopedics: concept('Orthopedics', snomed('394801008', 'Orthopedics')),
  digestive: concept('Gastroenterology', snomed('394584008', 'Gastroenterology')),
  heart: concept('Cardiology', snomed('394579002', 'Cardiology')),
  eyes: concept('Ophthalmology', snomed('394594003', 'Ophthalmology')),
  lungs: concept('Lung medicine', snomed('418112009', 'Pulmonary medicine')),
  allergy: concept('Allergy', snomed('408439002', 'Allergy')),
  women: concept("Women's health", snomed('394585009', 'Obstetrics and gynecology')),
  joints: concept('Rheumatology', snomed('394810000', 'Rheumatology')),
  imaging: concept('Radiology', snomed('394914008', 'Radiology')),
  nursing: concept('Nursing'),
  therapy: concept('Physical therapy', snomed('722138006', 'Physiotherapy')),
  education: concept('Diabetes education'),
} as const;

export const clinician = (
  key: string,
  name: readonly [given: string, family: string],
  degree: string,
  specialty: Concept,
  sex: 'male' | 'female',
  npi: string,
): Clinician => ({ key, given: name[0], family: name[1], degree, specialty, sex, npi });

export const address = (line: string, city: string, state: string, postalCode: string): PostalAddress => ({
  line,
  city,
  state,
  postalCode,
});

export const organization = (
  key: string,
  name: string,
  kind: Organization['kind'],
  phone: string,
  at: PostalAddress,
): Organization => ({ key, name, kind, phone, address: at });

export const place = (key: string, name: string, owner: string, phone: string, at: PostalAddress): Place => ({
  key,
  name,
  organization: owner,
  phone,
  address: at,
});

export const pick = (stream: string, nth = 0): VisitPick => ({ stream, nth });

const dosing =
  (unit: Unit, route: Concept) =>
  (
    text: string,
    amount: number,
    times: number,
    every = 1,
    period: Dosing['period'] = 'd',
    asNeeded = false,
  ): Dosing => ({
    text,
    amount,
    unit,
    route,
    times,
    every,
    period,
    asNeeded,
  });

export const tablets = dosing(units.tablet, routes.mouth);
export const capsules = dosing(units.capsule, routes.mouth);
export const puffs = dosing(units.puff, routes.breath);
export const injections = dosing(units.injection, routes.underSkin);
export const drops = dosing(units.drop, concept('In the eye', snomed('54485002', 'Ophthalmic')));
