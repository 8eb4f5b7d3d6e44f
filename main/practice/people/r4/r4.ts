// The facts in FHIR R4 (http://hl7.org/fhir/R4), as an up-to-date health system serves them.
import type { Measured } from '../facts/measured.ts';
import type { Visit } from '../facts/visit.ts';
import type { Pen } from '../writing/pen.ts';
import type { Written } from '../writing/written.ts';
import { allergies } from './allergies.ts';
import { carePlans, careTeams, goals } from './care.ts';
import { claims } from './claims.ts';
import { conditions } from './conditions.ts';
import { coverages } from './coverages.ts';
import { devices } from './devices.ts';
import { documents } from './documents.ts';
import { encounter } from './encounter.ts';
import { explanations } from './explanations.ts';
import { family } from './family.ts';
import { immunizations } from './immunizations.ts';
import { administrations, dispenses, medicines } from './medicines.ts';
import { observation } from './observation.ts';
import { patient } from './patient.ts';
import { people } from './people.ts';
import { procedures } from './procedures.ts';
import { provenance } from './provenance.ts';
import { reports, specimens } from './reports.ts';
import { serviceRequests } from './service-requests.ts';
import { surveys } from './surveys.ts';

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
  people,
  procedures,
  provenance,
  reports,
  specimens,
  serviceRequests,
  surveys,
] as const;

export const r4 = {
  all: (pen: Pen): Written[] => [
    patient(pen),
    ...pen.chart.visits.map((visit) => encounter(visit, pen)),
    ...pen.chart.measured.flatMap((measured) => observation(measured, pen)),
    ...lists.flatMap((list) => list(pen)),
  ],
  visit: (visit: Visit, pen: Pen): Written => encounter(visit, pen),
  measured: (measured: Measured, pen: Pen): Written[] => observation(measured, pen),
};
