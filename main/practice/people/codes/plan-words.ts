import { concept, snomed } from '../facts/concept.ts';

/** Headings of care plans, and what they ask for. */
export const planKinds = {
  diabetes: concept('Diabetes care plan', snomed('735985000', 'Diabetes self-care plan')),
  asthma: concept(['Asthma action plan', 'Asthma care plan'], snomed('734163000', 'Care plan')),
  pregnancy: concept('Pregnancy care plan', snomed('734163000', 'Care plan')),
  joints: concept(
    ['Care plan for rheumatoid arthritis', 'Arthritis care plan', 'Plan de cuidado'],
    snomed('734163000', 'Care plan'),
  ),
  recovery: concept('Recovery plan', snomed('734163000', 'Care plan')),
} as const;

export const activities = {
  diet: concept(['Eating plan', 'Diabetic diet', 'Plan de alimentación'], snomed('160670007', 'Diabetic diet')),
  exercise: concept(['Regular exercise', 'Exercise therapy', 'Ejercicio'], snomed('229065009', 'Exercise therapy')),
  homeMeasuring: concept('Measuring at home', snomed('698354004', 'Home monitoring')),
  education: concept(['Learning about it', 'Patient education', 'Educación'], snomed('311401005', 'Patient education')),
  avoidTriggers: concept('Staying clear of triggers'),
  bloodTests: concept(
    ['Regular blood tests', 'Regular blood tests', 'Análisis de sangre'],
    snomed('396550006', 'Blood test'),
  ),
  vaccines: concept('Vaccines kept up'),
  therapy: concept(['Physical therapy', 'Physical therapy', 'Terapia física'], snomed('91251008', 'Physical therapy')),
} as const;

export const insuranceKinds = {
  employer: concept('Health plan of an employer', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: 'EHCPOL',
    display: 'Employee health plan',
  }),
  medicare: concept('Medicare plan', {
    system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
    code: 'RETIRE',
    display: 'Plan for the retired',
  }),
} as const;
