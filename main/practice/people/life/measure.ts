import { labTests } from '../codes/lab-tests.ts';
import type { LabTestKey, NumberTest } from '../codes/lab-tests.ts';
import { vitalSigns } from '../codes/vital-signs.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import { ageAt } from '../calendar.ts';
import type { Person } from '../facts/person.ts';
import { roundTo } from '../facts/value.ts';
import type { Limits } from '../facts/value.ts';
import type { Random } from '../seeded-random.ts';
import { along } from './course.ts';
import type { Courses } from './plan.ts';

/** What is measured at one moment; numbers that follow from others are reckoned, so that a panel agrees with itself. */
export interface Measuring {
  readonly person: Person;
  readonly courses: Courses;
  readonly years: number;
  readonly date: string;
  readonly random: Random;
  /** What has been measured already at this moment. */
  readonly numbers: Map<LabTestKey | VitalKey, number>;
}

export function measure(
  what: LabTestKey | VitalKey,
  usual: readonly [number, number],
  decimals: number,
  now: Measuring,
): number {
  const known = now.numbers.get(what);
  if (known !== undefined) return known;
  const number = roundTo(reckon(what, now) ?? drawn(what, usual, now), decimals);
  now.numbers.set(what, number);
  return number;
}

function drawn(what: LabTestKey | VitalKey, [mean, spread]: readonly [number, number], now: Measuring): number {
  const course = now.courses[what];
  const bell = now.random.fork(what).bell();
  return course ? along(course.points, now.years) + bell * course.spread : mean + bell * spread;
}

export const measureTest = (what: LabTestKey, test: NumberTest, now: Measuring): number =>
  measure(what, test.usual, test.decimals, now);

export const measureVital = (what: VitalKey, now: Measuring): number =>
  measure(what, vitalSigns[what].usual, vitalSigns[what].decimals, now);

const numberOf = (what: LabTestKey, now: Measuring): number => {
  const test = labTests[what];
  return test.kind === 'number' ? measureTest(what, test, now) : 0;
};

/** `null` for what is measured by itself. */
function reckon(what: LabTestKey | VitalKey, now: Measuring): number | null {
  switch (what) {
    case 'egfr':
      return egfr(numberOf('creatinine', now), ageAt(now.person.birthDate, now.date), now.person.sex);
    case 'ldl':
      // Friedewald's formula, in mg/dL.
      return numberOf('cholesterol', now) - numberOf('hdl', now) - numberOf('triglycerides', now) / 5;
    case 'uacr':
      return (numberOf('urineAlbumin', now) * 100) / numberOf('urineCreatinine', now);
    case 'hematocrit':
      return numberOf('hemoglobin', now) * 2.97;
    case 'fevRatio':
      return (numberOf('fev1', now) / numberOf('fvc', now)) * 100;
    case 'bmi':
      return measureVital('weight', now) / (measureVital('height', now) / 100) ** 2;
    default:
      return null;
  }
}

/** CKD-EPI 2021, in mL/min/1.73 m², from creatinine in mg/dL. */
export function egfr(creatinine: number, age: number, sex: Person['sex']): number {
  const kappa = sex === 'female' ? 0.7 : 0.9;
  const alpha = sex === 'female' ? -0.241 : -0.302;
  const low = Math.min(creatinine / kappa, 1) ** alpha;
  const high = Math.max(creatinine / kappa, 1) ** -1.2;
  return 142 * low * high * 0.9938 ** age * (sex === 'female' ? 1.012 : 1);
}

export const limitsFor = (test: NumberTest, person: Person): Limits =>
  'male' in test.limits ? test.limits[person.sex] : test.limits;
