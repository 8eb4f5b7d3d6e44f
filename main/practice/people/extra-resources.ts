import type { LabPanelKey } from './codes/lab-panels.ts';
import { addDays, openDay } from './calendar.ts';
import type { Chart } from './facts/chart.ts';
import { measureVisit } from './life/at-a-visit.ts';
import { fullVitals } from './life/plan.ts';
import type { VisitStream } from './life/plan.ts';
import { planVisit } from './life/plan-visits.ts';
import type { PlannedVisit, Telling } from './life/telling.ts';
import { visitTypes } from './codes/occasions.ts';
import { concept } from './facts/concept.ts';
import type { Pen } from './writing/pen.ts';
import type { Written } from './writing/written.ts';
import type { WriteVersion } from './writing/write-version.ts';

const recordDays = 3640;

/** What is taken from anybody, man or woman. */
const panels: readonly LabPanelKey[] = [
  'metabolic',
  'counts',
  'lipids',
  'urine',
  'basic',
  'thyroid',
  'kidneyUrine',
  'liver',
];

/** Visits to the nurse, one after another, each with its vital signs and lab results: only one is in memory at a time. */
export function* extraVisits(
  telling: Telling,
  chart: Chart,
  penFor: (chart: Chart) => Pen,
  write: WriteVersion,
): Generator<Written> {
  for (let nth = 0; ; nth++) {
    const planned = extraVisit(nth, panels[nth % panels.length] ?? 'basic', telling);
    const { visit } = planned;
    const pen = penFor({ ...chart, visits: [visit], conditions: [] });
    yield write.visit(visit, pen);
    for (const measured of measureVisit(planned, telling).measured) {
      const { specimen: _, ...plain } = measured;
      yield* write.measured(plain, pen);
    }
  }
}

function extraVisit(nth: number, panel: LabPanelKey, telling: Telling): PlannedVisit {
  const random = telling.random.fork(`extra/${nth}`);
  const day = openDay(addDays(telling.today, -random.whole(8, recordDays)));
  const stream: VisitStream = {
    key: 'extra',
    kind: 'ambulatory',
    type: visitTypes.followUp,
    reason: concept('Measuring at the clinic'),
    when: { at: [] },
    clinician: telling.site.clinicians[0]?.key ?? '',
    place: telling.site.places[0]?.key ?? '',
    diagnoses: [],
    minutes: 20,
    vitals: fullVitals,
    panels: () => [panel],
    note: () => null,
    charge: 0,
  };
  return planVisit(stream, nth, day, telling, random);
}
