import { vaccines } from '../codes/vaccines.ts';
import { concept } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Dosing } from '../facts/treated.ts';
import type { MedicinePlan, VaccinePlan } from './lifelong-plan.ts';
import type { Share } from './share.ts';

/** Taken until what was handed out is used up. */
export const shortCourse = (
  key: string,
  drug: Concept,
  dosing: Dosing,
  given: Pick<MedicinePlan, 'from' | 'reason' | 'quantity' | 'daysSupply' | 'orderedAt' | 'note'>,
): MedicinePlan => ({ key, drug, dosing, ...given, until: 'used-up', refills: 0, reportedAt: [], renewed: false });

/** Bought without a prescription, and told at the sites. */
export const overTheCounter = (
  key: string,
  drug: Concept,
  dosing: Dosing,
  taken: Pick<MedicinePlan, 'from' | 'until' | 'endReason' | 'reportedAt'>,
): MedicinePlan => ({
  key,
  drug,
  dosing,
  ...taken,
  ...(taken.until === undefined ? {} : { ended: 'stopped' }),
  quantity: 90,
  daysSupply: 90,
  refills: 0,
  orderedAt: null,
  renewed: false,
});

/** Ninety days at a time, written anew each year. */
export const longTerm = (
  key: string,
  drug: Concept,
  dosing: Dosing,
  given: Pick<MedicinePlan, 'from' | 'until' | 'endReason' | 'reason' | 'note' | 'orderedAt' | 'reportedAt'>,
  quantity = 90,
): MedicinePlan => ({
  key,
  drug,
  dosing,
  ...given,
  ...(given.until === undefined ? {} : { ended: 'stopped' }),
  quantity,
  daysSupply: 90,
  refills: 3,
  renewed: true,
});

/** The shot of one autumn, counted in years from this one: 0, -1, -2 … */
export const fluShot = (autumn: number, givenAt: Share, alsoKnownAt: readonly Share[] = []): VaccinePlan => ({
  key: `flu${autumn}`,
  vaccine: vaccines.flu,
  on: { autumn },
  givenAt,
  alsoKnownAt,
});

/** Shots of one series, at their dates. */
export const series = (
  key: string,
  vaccine: VaccinePlan['vaccine'],
  dates: readonly VaccinePlan['on'][],
  givenAt: Share,
  alsoKnownAt: readonly Share[] = [],
): VaccinePlan[] =>
  dates.map((on, nth) => ({
    key: `${key}-${nth + 1}`,
    vaccine,
    on,
    dose: nth + 1,
    series: dates.length,
    givenAt,
    alsoKnownAt,
  }));

export const relation = (code: string, ...words: readonly [string, ...string[]]): Concept =>
  concept(words, { system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code, display: words[0] });
