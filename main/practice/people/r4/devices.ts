import type { Device } from 'fhir/r4';
import type { Device as DeviceFact } from '../facts/known.ts';
import type { Pen } from '../writing/pen.ts';
import { written } from '../writing/written.ts';
import type { Written } from '../writing/written.ts';

export const devices = (pen: Pen): Written[] =>
  pen.chart.devices.map((fact) =>
    written(resourceOf(fact, pen), fact.made.length === 10 ? fact.made : pen.chart.today),
  );

function resourceOf(fact: DeviceFact, pen: Pen): Device {
  return {
    resourceType: 'Device',
    id: pen.id('Device', fact.key),
    udiCarrier: [{ carrierHRF: fact.udi, entryType: 'barcode' }],
    status: fact.inUse ? 'active' : 'inactive',
    manufacturer: fact.maker,
    manufactureDate: fact.made,
    expirationDate: fact.expires ?? undefined,
    lotNumber: fact.lot,
    serialNumber: fact.serial,
    deviceName: [{ name: pen.words(fact.type), type: 'user-friendly-name' }],
    modelNumber: fact.model,
    type: pen.concept(fact.type),
    patient: pen.patient,
  };
}
