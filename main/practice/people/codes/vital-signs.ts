import { concept, loinc } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Unit } from '../facts/value.ts';
import { units } from './units.ts';

export interface VitalSign {
  readonly what: Concept;
  readonly unit: Unit;
  readonly decimals: number;
  readonly usual: readonly [mean: number, spread: number];
}

const vital = (
  code: string,
  words: string,
  unit: Unit,
  decimals: number,
  usual: readonly [number, number],
): VitalSign => ({ what: concept(words, loinc(code, words)), unit, decimals, usual });

const catalogue = {
  systolic: vital('8480-6', 'Systolic blood pressure', units.mmHg, 0, [118, 5]),
  diastolic: vital('8462-4', 'Diastolic blood pressure', units.mmHg, 0, [74, 4]),
  heartRate: vital('8867-4', 'Heart rate', units.beats, 0, [72, 5]),
  breathing: vital('9279-1', 'Breathing rate', units.breaths, 0, [15, 1]),
  temperature: vital('8310-5', 'Body temperature', units.celsius, 1, [36.7, 0.15]),
  oxygen: vital('59408-5', 'Oxygen saturation', units.percent, 0, [98, 0.7]),
  height: vital('8302-2', 'Body height', units.cm, 0, [170, 0]),
  weight: vital('29463-7', 'Body weight', units.kg, 1, [72, 0.6]),
  bmi: vital('39156-5', 'Body mass index (BMI)', units.bmi, 1, [24, 0]),
  peakFlow: vital('33452-4', 'Peak flow', units.litreMinute, 0, [430, 12]),
  pregnancyWeek: vital('11884-4', 'Weeks of pregnancy', units.week, 0, [20, 0]),
  fetalHeart: vital('55283-6', 'Heartbeat of the baby', units.beats, 0, [144, 6]),
  pain: vital('72514-3', 'Pain, 0 to 10', units.score, 0, [2, 0.5]),
  swollenJoints: vital('86636-4', 'Swollen joints, of 28', units.joints, 0, [1, 0.3]),
} as const;

export type VitalKey = keyof typeof catalogue;

export const vitalSigns: { readonly [key in VitalKey]: VitalSign } = catalogue;

/** Newer systems use the panel code; DSTU2 ones the older code. */
export const bloodPressure = concept(['Blood pressure', 'BP', 'Blood pressure'], loinc('85354-9', 'Blood pressure'));
export const olderBloodPressure = concept(
  ['Blood pressure', 'BP', 'Blood pressure'],
  loinc('55284-4', 'Blood pressure'),
);
