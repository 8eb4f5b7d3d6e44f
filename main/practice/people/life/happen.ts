import { addMinutes, dayOf } from '../calendar.ts';
import type { Measured, Report } from '../facts/measured.ts';
import type { Administration, Procedure, Referral } from '../facts/treated.ts';
import { flagOf } from '../facts/value.ts';
import type { Note } from '../facts/visit.ts';
import { labTests } from '../codes/lab-tests.ts';
import { limitsFor } from './measure.ts';
import type { AmendedResult, OddResult, ProcedurePlan } from './site-extras.ts';
import { pickVisit } from './telling.ts';
import type { PlannedVisit, Telling } from './telling.ts';

/** What was done at visits besides measuring, with the reports that came of it. */
export interface Done {
  readonly procedures: readonly Procedure[];
  readonly reports: readonly Report[];
  readonly notes: readonly Note[];
}

export function proceduresAt(telling: Telling, visits: readonly PlannedVisit[]): Done {
  const done = telling.site.extras.procedures.flatMap((plan) => {
    const planned = pickVisit(visits, plan.visit);
    return planned ? [procedureOf(plan, planned, telling)] : [];
  });
  return {
    procedures: done.map(({ procedure }) => procedure),
    reports: done.flatMap(({ report }) => report ?? []),
    notes: done.flatMap(({ note }) => note ?? []),
  };
}

function procedureOf(plan: ProcedurePlan, { visit }: PlannedVisit, telling: Telling) {
  const start = addMinutes(visit.start, 15);
  const { reason, bodySite, outcome } = plan;
  const procedure: Procedure = {
    key: plan.key,
    what: plan.what,
    start,
    end: plan.minutes > 0 ? addMinutes(start, plan.minutes) : null,
    visit: visit.key,
    performer: visit.clinician,
    status: plan.notDone ? 'not-done' : 'completed',
    ...(reason ? { reason } : {}),
    ...(bodySite ? { bodySite } : {}),
    ...(outcome ? { outcome } : {}),
    ...(plan.report ? { report: plan.key } : {}),
  };
  if (!plan.report) return { procedure };
  const { section, conclusion, conclusionCode, type, format, sections } = plan.report;
  const at = { at: start, visit: visit.key };
  const issued = addMinutes(start, 4 * 60);
  const report: Report = {
    key: plan.key,
    section,
    what: plan.what,
    ...at,
    issued,
    results: [],
    interpreter: visit.clinician,
    conclusion,
    note: plan.key,
    ...(conclusionCode ? { conclusionCode } : {}),
  };
  const title = plan.what.words[0];
  const { language } = telling.person;
  const note: Note = {
    key: plan.key,
    type,
    title,
    format,
    ...at,
    at: issued,
    author: visit.clinician,
    inline: false,
    language,
    sections,
  };
  return { procedure, report, note };
}

export function administrationsAt(telling: Telling, visits: readonly PlannedVisit[]): Administration[] {
  return telling.site.extras.administrations.flatMap(({ visit: pick, ...plan }) => {
    const planned = pickVisit(visits, pick);
    if (!planned) return [];
    const { visit } = planned;
    return [{ ...plan, at: addMinutes(visit.start, 40), visit: visit.key, performer: visit.clinician }];
  });
}

export function referralsAt(telling: Telling, visits: readonly PlannedVisit[]): Referral[] {
  return telling.site.extras.referrals.flatMap(({ visit: pick, ...plan }) => {
    const planned = pickVisit(visits, pick);
    if (!planned) return [];
    const { visit } = planned;
    return [{ ...plan, on: dayOf(visit.start), visit: visit.key, requester: visit.clinician }];
  });
}

export function oddResultsAt(telling: Telling, visits: readonly PlannedVisit[]): Measured[] {
  return telling.site.extras.oddResults.flatMap((odd) => {
    const planned = pickVisit(visits, odd.visit);
    return planned ? [oddResultOf(odd, planned)] : [];
  });
}

function oddResultOf({ visit: _, status, ...odd }: OddResult, { visit }: PlannedVisit): Measured {
  return { ...odd, at: addMinutes(visit.start, 30), visit: visit.key, status: status ?? 'final' };
}

/** Puts what the lab first said beside what it says now. */
export function amend(measured: readonly Measured[], telling: Telling, visits: readonly PlannedVisit[]): Measured[] {
  const amended = new Map<string, AmendedResult>();
  for (const plan of telling.site.extras.amended) {
    const planned = pickVisit(visits, plan.visit);
    if (planned) amended.set(`${planned.visit.key}/${plan.test}`, plan);
  }
  return measured.map((result) => {
    const plan = amended.get(result.key);
    const test = plan && labTests[plan.test];
    if (!plan || test?.kind !== 'number' || result.value?.kind !== 'quantity') return result;
    const before = {
      value: { ...result.value, number: plan.wrong },
      flag: flagOf(plan.wrong, limitsFor(test, telling.person), test.critical),
    };
    return { ...result, status: 'amended', note: plan.note, before };
  });
}
