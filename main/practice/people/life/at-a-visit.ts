import { labPanels } from '../codes/lab-panels.ts';
import type { LabPanelKey } from '../codes/lab-panels.ts';
import { labTests } from '../codes/lab-tests.ts';
import type { LabTestKey } from '../codes/lab-tests.ts';
import { bloodPressure, vitalSigns } from '../codes/vital-signs.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import { addMinutes, dayOf } from '../calendar.ts';
import type { Measured, Report, Specimen } from '../facts/measured.ts';
import { flagOf } from '../facts/value.ts';
import { limitsFor, measureTest, measureVital } from './measure.ts';
import type { Measuring } from './measure.ts';
import type { PlannedVisit, Telling } from './telling.ts';

/** All that was measured at one visit: by the nurse, and by the lab. */
export interface VisitMeasured {
  readonly planned: PlannedVisit;
  readonly numbers: Measuring['numbers'];
  readonly measured: readonly Measured[];
  readonly reports: readonly Report[];
  readonly specimens: readonly Specimen[];
}

export function measureVisit(planned: PlannedVisit, telling: Telling): VisitMeasured {
  const now: Measuring = {
    person: telling.person,
    courses: telling.plan.courses,
    years: planned.years,
    date: dayOf(planned.visit.start),
    random: telling.random.fork(`measured/${planned.visit.key}`),
    numbers: new Map(),
  };
  const panels = planned.stream.panels(planned.nth);
  const tests = [...new Set(panels.flatMap((panel) => labPanels[panel].tests))];
  const vitals = vitalsOf(planned, now);
  const labs = tests.map((test) => labResult(test, planned, telling, now));
  return {
    planned,
    numbers: now.numbers,
    measured: [...vitals, ...labs],
    reports: panels.map((panel) => panelReport(panel, planned)),
    specimens: specimensOf(panels, planned, now),
  };
}

function vitalsOf(planned: PlannedVisit, now: Measuring): Measured[] {
  const { visit, stream } = planned;
  const single = stream.vitals.filter((vital) => vital !== 'systolic' && vital !== 'diastolic');
  const plain = (key: VitalKey): Measured => ({
    ...vitalFrame(planned, key),
    what: vitalSigns[key].what,
    value: { kind: 'quantity', number: measureVital(key, now), unit: vitalSigns[key].unit },
  });
  if (!stream.vitals.includes('systolic')) return single.map(plain);
  const part = (key: 'systolic' | 'diastolic') => ({
    what: vitalSigns[key].what,
    value: { kind: 'quantity' as const, number: measureVital(key, now), unit: vitalSigns[key].unit },
  });
  const pressure: Measured = {
    ...vitalFrame(planned, 'pressure'),
    what: bloodPressure,
    value: null,
    components: [part('systolic'), part('diastolic')],
    performer: visit.clinician,
  };
  return [pressure, ...single.map(plain)];
}

function vitalFrame(
  { visit }: PlannedVisit,
  key: string,
): Pick<Measured, 'key' | 'category' | 'at' | 'visit' | 'status'> {
  return {
    key: `${visit.key}/${key}`,
    category: 'vital-signs',
    at: addMinutes(visit.start, 5),
    visit: visit.key,
    status: 'final',
  };
}

const resultKey = (planned: PlannedVisit, test: LabTestKey): string => `${planned.visit.key}/${test}`;

function labResult(key: LabTestKey, planned: PlannedVisit, telling: Telling, now: Measuring): Measured {
  const { visit } = planned;
  const test = labTests[key];
  const frame = {
    key: resultKey(planned, key),
    category: ['fev1', 'fvc', 'fevRatio'].includes(key) ? ('exam' as const) : ('laboratory' as const),
    what: test.what,
    at: addMinutes(visit.start, 20),
    issued: issuedAt(planned),
    visit: visit.key,
    status: 'final' as const,
    ...specimenOf(key, planned),
  };
  if (test.kind === 'answer') {
    return {
      ...frame,
      value: { kind: 'answer', answer: test.usual },
      ...(test.expected ? { limits: { text: test.expected } } : {}),
    };
  }
  const limits = limitsFor(test, telling.person);
  const number = measureTest(key, test, now);
  const flag = flagOf(number, limits, test.critical);
  // Only the first health system marks what is in range.
  const flagged = telling.share === 0 || flag !== 'N' ? { flag } : {};
  return { ...frame, value: { kind: 'quantity', number, unit: test.unit }, limits, ...flagged };
}

function specimenOf(test: LabTestKey, planned: PlannedVisit): { specimen?: string } {
  const panels = planned.stream.panels(planned.nth).map((key) => labPanels[key]);
  const taken = panels.find((panel) => panel.tests.includes(test))?.specimen;
  return taken ? { specimen: `${planned.visit.key}/${taken.words[0]}` } : {};
}

const issuedAt = (planned: PlannedVisit): string => addMinutes(planned.visit.start, 26 * 60);

function panelReport(key: LabPanelKey, planned: PlannedVisit): Report {
  const panel = labPanels[key];
  return {
    key: `${planned.visit.key}/${key}`,
    section: panel.section,
    what: panel.what,
    at: addMinutes(planned.visit.start, 20),
    issued: issuedAt(planned),
    visit: planned.visit.key,
    results: panel.tests.map((test) => resultKey(planned, test)),
    ...(panel.specimen ? { specimen: `${planned.visit.key}/${panel.specimen.words[0]}` } : {}),
  };
}

function specimensOf(panels: readonly LabPanelKey[], planned: PlannedVisit, now: Measuring): Specimen[] {
  const types = new Set(panels.flatMap((panel) => labPanels[panel].specimen ?? []));
  return [...types].map((type) => ({
    key: `${planned.visit.key}/${type.words[0]}`,
    type,
    collected: addMinutes(planned.visit.start, 20),
    accession: `A${now.random.fork(`accession/${type.words[0]}`).whole(1_000_000, 9_999_999)}`,
    fasting: panels.includes('lipids'),
  }));
}
