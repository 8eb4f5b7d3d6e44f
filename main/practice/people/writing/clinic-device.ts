import { concept } from '../facts/concept.ts';
import type { Device } from '../facts/known.ts';

/** A device of the clinic, sent along by older systems. */
export const clinicDevice: Device = {
  key: 'of-the-clinic',
  type: concept('Thermometer of the clinic'),
  maker: 'Brightwell Devices',
  model: 'TempoCheck',
  serial: 'TC-000417',
  udi: '(01)00999900001234(21)TC-000417',
  lot: 'T0417',
  made: '2019',
  expires: null,
  inUse: true,
};
