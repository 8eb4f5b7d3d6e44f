import { labTests } from '../codes/lab-tests.ts';
import type { LabTestKey } from '../codes/lab-tests.ts';
import { vitalSigns } from '../codes/vital-signs.ts';
import type { VitalKey } from '../codes/vital-signs.ts';
import { addMinutes, ageAt, dayOf } from '../calendar.ts';
import { units } from '../codes/units.ts';
import type { Unit } from '../facts/value.ts';
import type { Note } from '../facts/visit.ts';
import type { VisitMeasured } from './at-a-visit.ts';
import type { VisitTold } from './note-plan.ts';
import type { Telling } from './telling.ts';

/** The note of each visit that has one; its numbers are those that were measured there. */
export function notesOf(measured: readonly VisitMeasured[], telling: Telling): Note[] {
  return measured.flatMap((at) => {
    const told = toldOf(at, telling);
    const note = at.planned.stream.note(told);
    if (!note) return [];
    return [
      {
        ...note,
        key: `${told.visit.key}/note`,
        at: addMinutes(told.visit.end, 30),
        author: told.visit.clinician,
        visit: told.visit.key,
        inline: note.format === 'text' && told.nth % 2 === 0,
      },
    ];
  });
}

function toldOf({ planned, numbers }: VisitMeasured, telling: Telling): VisitTold {
  const { visit, nth, years } = planned;
  const systolic = numbers.get('systolic');
  const diastolic = numbers.get('diastolic');
  return {
    visit,
    nth,
    years,
    age: ageAt(telling.person.birthDate, dayOf(visit.start)),
    random: telling.random.fork(`note/${visit.key}`),
    number: (what) => numbers.get(what) ?? null,
    measured: (what) => inWords(what, numbers.get(what)),
    bloodPressure: systolic === undefined || diastolic === undefined ? null : `${systolic}/${diastolic} mmHg`,
  };
}

const printed = new Map<string, { readonly decimals: number; readonly unit: Unit }>([
  ...Object.entries(vitalSigns),
  ...Object.entries(labTests).flatMap(([key, test]) => (test.kind === 'number' ? [[key, test] as const] : [])),
]);

function inWords(what: LabTestKey | VitalKey, number: number | undefined): string | null {
  const print = printed.get(what);
  return number === undefined || !print
    ? null
    : `${number.toFixed(print.decimals)} ${print.unit === units.score ? '' : print.unit.text}`.trim();
}
