// The facts in FHIR DSTU2 (http://hl7.org/fhir/DSTU2), as the oldest interfaces still serve them.
import type { Measured } from '../facts/measured.ts';
import type { Visit } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import type { Written } from '../writing/written.ts';
import { allergies } from './allergies.ts';
import { carePlans, goals } from './care.ts';
import { conditions } from './conditions.ts';
import { devices } from './devices.ts';
import { documents } from './documents.ts';
import { encounter } from './encounter.ts';
import { family } from './family.ts';
import { immunizations } from './immunizations.ts';
import { administrations, dispenses, medicines } from './medicines.ts';
import { observation } from './observation.ts';
import { patient } from './patient.ts';
import { procedures } from './procedures.ts';
import { reports } from './reports.ts';

const lists = [
  allergies,
  carePlans,
  conditions,
  devices,
  documents,
  family,
  goals,
  immunizations,
  medicines,
  dispenses,
  administrations,
  procedures,
  reports,
] as const;

export const dstu2 = {
  all: (pen: Pen): Written[] => [
    patient(pen),
    ...pen.chart.visits.map((visit) => encounter(visit, pen)),
    ...pen.chart.measured.flatMap((measured) => observation(measured, pen)),
    ...lists.flatMap((list) => list(pen)),
  ],
  visit: (visit: Visit, pen: Pen): Written => encounter(visit, pen),
  measured: (measured: Measured, pen: Pen): Written[] => observation(measured, pen),
};
