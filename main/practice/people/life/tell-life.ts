// From a planned life to the chart of one health system: the same seed, share and day give the same chart.
import type { Chart } from '../facts/chart.ts';
import { seededRandom } from '../seeded-random.ts';
import { scoresOf, smokingAsked, surveysAt } from './ask.ts';
import { measureVisit } from './at-a-visit.ts';
import { claimsForFills, claimsForVisits, coveragesAt } from './bill.ts';
import { carePlansAt, careTeamsAt, goalsAt } from './care.ts';
import { administrationsAt, amend, oddResultsAt, proceduresAt, referralsAt } from './happen.ts';
import { immunizationsAt } from './immunize.ts';
import { allergiesAt, conditionsAt, familyAt } from './lifelong.ts';
import type { LifePlan } from './plan.ts';
import { planVisits } from './plan-visits.ts';
import type { Share } from './share.ts';
import { dispensesOf, medicinesAt } from './take-medicines.ts';
import type { PlannedVisit, Telling } from './telling.ts';
import { notesOf } from './write-notes.ts';

interface TellOptions {
  readonly seed: number;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export function tellingOf(plan: LifePlan, share: Share, { seed, today }: TellOptions): Telling {
  const lifeRandom = seededRandom(`${seed}/${plan.person.id}`);
  const { person, sites } = plan;
  return { plan, person, site: sites[share], share, today, lifeRandom, random: lifeRandom.fork(`site/${share}`) };
}

export function tellLife(plan: LifePlan, share: Share, options: TellOptions): Chart {
  const telling = tellingOf(plan, share, options);
  const visits = planVisits(telling);
  return { ...cast(telling), ...seen(telling, visits), ...known(telling, visits), ...treatedAndPaid(telling, visits) };
}

function cast({
  person,
  site,
  today,
}: Telling): Pick<Chart, 'person' | 'organizations' | 'places' | 'clinicians' | 'devices' | 'today'> {
  const { organizations, places, clinicians, extras } = site;
  return { person, organizations, places, clinicians, devices: extras.devices, today };
}

function seen(telling: Telling, visits: readonly PlannedVisit[]) {
  const measured = visits.map((planned) => measureVisit(planned, telling));
  const done = proceduresAt(telling, visits);
  const surveys = surveysAt(telling, visits);
  const results = [
    ...measured.flatMap((at) => at.measured),
    ...oddResultsAt(telling, visits),
    ...scoresOf(surveys),
    ...smokingAsked(telling, visits),
  ];
  return {
    visits: visits.map(({ visit }) => visit),
    measured: amend(results, telling, visits),
    specimens: measured.flatMap((at) => at.specimens),
    reports: [...measured.flatMap((at) => at.reports), ...done.reports],
    procedures: done.procedures,
    notes: [...notesOf(measured, telling), ...done.notes],
    surveys,
  };
}

function known(telling: Telling, visits: readonly PlannedVisit[]) {
  return {
    conditions: conditionsAt(telling, visits),
    allergies: allergiesAt(telling, visits),
    family: familyAt(telling, visits),
    goals: goalsAt(telling),
    plans: carePlansAt(telling),
    teams: careTeamsAt(telling),
  };
}

function treatedAndPaid(telling: Telling, visits: readonly PlannedVisit[]) {
  const medicines = medicinesAt(telling, visits);
  const dispenses = dispensesOf(medicines, telling);
  const coverages = coveragesAt(telling);
  const fills = claimsForFills(telling, dispenses, medicines, coverages);
  return {
    medicines,
    dispenses,
    coverages,
    administrations: administrationsAt(telling, visits),
    immunizations: immunizationsAt(telling, visits),
    referrals: referralsAt(telling, visits),
    claims: [...claimsForVisits(telling, visits, coverages), ...fills],
  };
}
