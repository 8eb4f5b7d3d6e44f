import { addDays, addMinutes, atTime, dateAt, dayOf, openDay, yearsAt } from '../calendar.ts';
import type { Random } from '../seeded-random.ts';
import { happened } from './happened.ts';
import type { VisitStream } from './plan.ts';
import type { PlannedVisit, Telling } from './telling.ts';

const recordYears = 10;

/** All visits at this site within the ten years, oldest first, never two on one day. */
export function planVisits(telling: Telling): PlannedVisit[] {
  const taken = new Set<string>();
  return telling.site.streams
    .flatMap((stream) => visitsOf(stream, telling, taken))
    .toSorted((one, other) => (one.visit.start < other.visit.start ? -1 : 1));
}

function visitsOf(stream: VisitStream, telling: Telling, taken: Set<string>): PlannedVisit[] {
  const random = telling.random.fork(`visits/${stream.key}`);
  return datesOf(stream, telling.today, random)
    .map((date) => freeDay(date, stream, taken))
    .filter((day) => day >= addDays(dateAt(telling.today, -recordYears), 1) && day <= addDays(telling.today, -2))
    .map((day, nth) => planVisit(stream, nth, day, telling, random));
}

function datesOf(stream: VisitStream, today: string, random: Random): string[] {
  const { when } = stream;
  if ('at' in when) return when.at.map((years) => addDays(dateAt(today, years), random.whole(-6, 6)));
  const [least, most] = when.everyMonths;
  const dates: string[] = [];
  let date = addDays(dateAt(today, when.from), random.whole(0, 20));
  while (date <= dateAt(today, when.to)) {
    dates.push(date);
    date = addDays(date, Math.round(random.between(least, most) * 30.4));
  }
  return dates;
}

function freeDay(date: string, stream: VisitStream, taken: Set<string>): string {
  const planned = stream.kind !== 'emergency';
  let day = planned ? openDay(date) : date;
  while (taken.has(day)) day = planned ? openDay(addDays(day, 1)) : addDays(day, 1);
  taken.add(day);
  return day;
}

export function planVisit(
  stream: VisitStream,
  nth: number,
  day: string,
  telling: Telling,
  random: Random,
): PlannedVisit {
  const start = atTime(day, startOf(stream, random));
  return {
    stream,
    nth,
    years: yearsAt(telling.today, dayOf(start)),
    visit: {
      key: `${stream.key}-${nth}`,
      kind: stream.kind,
      type: stream.type,
      reason: stream.reason,
      start,
      end: addMinutes(start, stream.minutes),
      clinician: stream.clinician,
      place: stream.place,
      diagnoses: stream.diagnoses.filter((key) => hadThen(key, day, telling)),
    },
  };
}

/** Nobody is seen for what had not begun, or was over. */
function hadThen(key: string, day: string, telling: Telling): boolean {
  const condition = telling.plan.conditions.find((plan) => plan.key === key);
  if (!condition?.knownAt.includes(telling.share)) return false;
  const begun = condition.onset === null || happened(key, condition.onset, telling) <= day;
  return begun && (condition.abated === undefined || happened(`${key}/end`, condition.abated, telling) >= day);
}

/** Minutes of the day: clinics keep hours, emergencies come in the evening, hospital stays begin early. */
function startOf(stream: VisitStream, random: Random): number {
  if (stream.kind === 'emergency') return random.whole(17 * 60, 22 * 60);
  if (stream.kind === 'inpatient') return random.whole(5 * 60, 7 * 60);
  return random.whole(8 * 4, 16 * 4) * 15;
}
