import type { Device, Reference } from 'fhir/r2';
import type { Device as DeviceFact } from '../facts/known.ts';
import { clinicDevice } from '../writing/clinic-device.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const devices = (pen: Pen): Written[] => [
  ...pen.chart.devices.map((fact) => written(resourceOf(fact, pen, pen.patient), pen.chart.today)),
  // Stands in the clinic, and names neither patient nor health system.
  written(resourceOf(clinicDevice, pen), pen.chart.today),
];

const resourceOf = (fact: DeviceFact, pen: Pen, patient?: Reference): Device => ({
  resourceType: 'Device',
  id: pen.id('Device', fact.key),
  type: pen.concept(fact.type),
  status: fact.inUse ? 'available' : 'not-available',
  manufacturer: fact.maker,
  model: fact.model,
  manufactureDate: fact.made,
  expiry: fact.expires ?? undefined,
  udi: fact.udi,
  lotNumber: fact.lot,
  patient,
});
