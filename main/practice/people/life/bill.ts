import { labPanels } from '../codes/lab-panels.ts';
import { addDays, dateAt, dayOf } from '../calendar.ts';
import type { Claim, ClaimLine, Coverage } from '../facts/money.ts';
import { wordsAt } from '../facts/concept.ts';
import type { Concept } from '../facts/concept.ts';
import type { Dispense, Medicine } from '../facts/treated.ts';
import type { Random } from '../seeded-random.ts';
import type { PlannedVisit, Telling } from './telling.ts';

export function coveragesAt(telling: Telling): Coverage[] {
  return telling.site.extras.coverages.map(({ from, until, ...plan }) => ({
    ...plan,
    from: `${dateAt(telling.today, from).slice(0, 4)}-01-01`,
    until: until === undefined ? null : `${dateAt(telling.today, until).slice(0, 4)}-12-31`,
  }));
}

const coverageOn = (coverages: readonly Coverage[], date: string): Coverage | undefined =>
  coverages.find(({ from, until }) => from <= date && (until === null || until >= date));

/** Insurers show no more than this. */
const claimYears = 6;

/** A claim for each visit: the visit itself, what the lab did, and what else was done. */
export function claimsForVisits(
  telling: Telling,
  visits: readonly PlannedVisit[],
  coverages: readonly Coverage[],
): Claim[] {
  const since = dateAt(telling.today, -claimYears);
  return visits.flatMap((planned) => {
    const { visit } = planned;
    const date = dayOf(visit.start);
    const coverage = coverageOn(coverages, date);
    if (!coverage || date < since) return [];
    const random = telling.random.fork(`claim/${visit.key}`);
    const charges = chargesOf(planned, telling);
    const lines = charges.map(({ service, cents }, nth) =>
      lineOf(service, date, cents, nth === 0 ? coverage.copay : 0, random),
    );
    return [
      {
        ...sentIn(dayOf(visit.end), random, telling.today),
        key: `${visit.key}/claim`,
        kind: visit.kind === 'emergency' || visit.kind === 'inpatient' ? 'institutional' : 'professional',
        visit: visit.key,
        coverage: coverage.key,
        provider: visit.clinician,
        diagnoses: visit.diagnoses,
        from: date,
        until: dayOf(visit.end),
        lines,
      },
    ];
  });
}

function chargesOf({ visit, stream, nth }: PlannedVisit, { site }: Telling): { service: Concept; cents: number }[] {
  const labs = stream.panels(nth).map((key) => ({ service: labPanels[key].what, cents: labPanels[key].charge }));
  const done = site.extras.procedures
    .filter((plan) => !plan.notDone && plan.visit.stream === stream.key && plan.visit.nth === nth)
    .map((plan) => ({ service: plan.what, cents: plan.charge }));
  return [{ service: visit.type, cents: stream.charge }, ...labs, ...done];
}

function lineOf(service: Concept, on: string, submitted: number, copay: number, random: Random): ClaimLine {
  const allowed = Math.round(submitted * random.between(0.52, 0.78));
  const coinsurance = random.chance(0.3) ? Math.round(allowed * 0.2) : 0;
  const patient = Math.min(allowed, copay * 100 + coinsurance);
  return { service, on, submitted, discount: submitted - allowed, paid: allowed - patient, patient };
}

function sentIn(date: string, random: Random, today: string): Pick<Claim, 'number' | 'created' | 'paidOn'> {
  const until = (day: string) => (day < today ? day : today);
  const created = until(addDays(date, random.whole(2, 9)));
  return {
    number: `${random.whole(100, 999)}-${random.whole(1_000_000, 9_999_999)}`,
    created,
    paidOn: until(addDays(created, random.whole(8, 24))),
  };
}

/** The pharmacy's claims: one for each fill of the last year. */
export function claimsForFills(
  telling: Telling,
  dispenses: readonly Dispense[],
  medicines: readonly Medicine[],
  coverages: readonly Coverage[],
): Claim[] {
  const since = dateAt(telling.today, -1);
  return dispenses.flatMap((fill) => {
    const medicine = medicines.find(({ key }) => key === fill.medicine);
    const coverage = coverageOn(coverages, fill.at);
    const provider = medicine?.prescriber;
    if (!medicine || !coverage || !provider || fill.at < since) return [];
    const random = telling.random.fork(`claim/${fill.key}`);
    const price = telling.lifeRandom.fork(`price/${wordsAt(medicine.drug, 0)}`).whole(9, 160) * 100;
    const bought = {
      key: `${fill.key}/claim`,
      kind: 'pharmacy' as const,
      visit: null,
      coverage: coverage.key,
      provider,
    };
    const lines = [lineOf(medicine.drug, fill.at, price, 5, random)];
    const diagnoses = medicine.reason ? [medicine.reason] : [];
    return [{ ...sentIn(fill.at, random, telling.today), ...bought, diagnoses, from: fill.at, until: fill.at, lines }];
  });
}
