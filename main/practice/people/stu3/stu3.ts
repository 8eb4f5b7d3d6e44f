// The facts in FHIR STU3 (http://hl7.org/fhir/STU3), as health systems of the years around 2018 serve them.
import type { Measured } from '../facts/measured.ts';
import type { Visit } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import type { Written } from '../writing/written.ts';
import { allergies } from './allergies.ts';
import { carePlans, careTeams, goals } from './care.ts';
import { claims, coverages } from './claims.ts';
import { conditions } from './conditions.ts';
import { devices } from './devices.ts';
import { documents } from './documents.ts';
import { encounter } from './encounter.ts';
import { explanations } from './explanations.ts';
import { family } from './family.ts';
import { immunizations } from './immunizations.ts';
import { administrations, dispenses, medicines } from './medicines.ts';
import { observation } from './observation.ts';
import { patient } from './patient.ts';
import { procedures } from './procedures.ts';
import { referrals } from './referrals.ts';
import { reports } from './reports.ts';

const lists = [
  allergies,
  carePlans,
  careTeams,
  claims,
  conditions,
  coverages,
  devices,
  documents,
  explanations,
  family,
  goals,
  immunizations,
  medicines,
  dispenses,
  administrations,
  procedures,
  referrals,
  reports,
] as const;

export const stu3 = {
  all: (pen: Pen): Written[] => [
    patient(pen),
    ...pen.chart.visits.map((visit) => encounter(visit, pen)),
    ...pen.chart.measured.flatMap((measured) => observation(measured, pen)),
    ...lists.flatMap((list) => list(pen)),
  ],
  visit: (visit: Visit, pen: Pen): Written => encounter(visit, pen),
  measured: (measured: Measured, pen: Pen): Written[] => observation(measured, pen),
};
