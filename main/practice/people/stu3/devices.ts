import type { Device, Reference } from 'fhir/r3';
import { clinicDevice } from '../writing/clinic-device.ts';
import type { Device as DeviceFact } from '../facts/known.ts';
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
  udi: { carrierHRF: fact.udi, name: pen.words(fact.type), entryType: 'barcode' },
  status: fact.inUse ? 'active' : 'inactive',
  type: pen.concept(fact.type),
  lotNumber: fact.lot,
  manufacturer: fact.maker,
  manufactureDate: fact.made,
  expirationDate: fact.expires ?? undefined,
  model: fact.model,
  patient,
});
