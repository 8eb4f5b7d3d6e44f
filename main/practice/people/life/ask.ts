import { units } from '../codes/units.ts';
import { addMinutes, dayOf } from '../calendar.ts';
import { concept, loinc } from '../facts/concept.ts';
import type { Survey, SurveyItem } from '../facts/known.ts';
import type { Measured } from '../facts/measured.ts';
import type { Random } from '../seeded-random.ts';
import { along } from './course.ts';
import type { SurveyPlan } from './site-extras.ts';
import type { PlannedVisit, Telling } from './telling.ts';

const howOften = [
  concept(['Not at all', 'Not at all', 'Nunca'], loinc('LA6568-5', 'Not at all')),
  concept(['Several days', 'Several days', 'Varios días'], loinc('LA6569-3', 'Several days')),
  concept(
    ['More than half the days', 'More than half the days', 'Más de la mitad de los días'],
    loinc('LA6570-1', 'More than half the days'),
  ),
  concept(['Nearly every day', 'Nearly every day', 'Casi todos los días'], loinc('LA6571-9', 'Nearly every day')),
] as const;

export function surveysAt(telling: Telling, visits: readonly PlannedVisit[]): Survey[] {
  return telling.site.extras.surveys.flatMap((plan) =>
    visits
      .filter(({ stream, nth }) => stream.key === plan.stream && nth % plan.every === 0)
      .map((planned) => surveyOf(plan, planned, telling.random.fork(`survey/${plan.key}/${planned.nth}`))),
  );
}

function surveyOf(plan: SurveyPlan, { visit, years }: PlannedVisit, random: Random): Survey {
  const items = plan.questions.map((question) => answered(plan, question, years, random));
  return {
    key: `${visit.key}/${plan.key}`,
    what: plan.what,
    at: addMinutes(visit.start, -5),
    visit: visit.key,
    items,
    score: items.reduce((sum, item) => sum + item.points, 0),
    scoreCode: plan.scoreCode,
  };
}

function answered(plan: SurveyPlan, question: SurveyItem['question'], years: number, random: Random): SurveyItem {
  const points = Math.max(0, Math.min(3, Math.round(along(plan.points, years) + random.bell() * 0.5)));
  return { question, points, answer: howOften[points] ?? howOften[0] };
}

/** The score stands in every chart, the single answers only where the version has a place for them. */
export const scoresOf = (surveys: readonly Survey[]): Measured[] =>
  surveys.map((survey) => ({
    key: `${survey.key}/score`,
    category: 'survey',
    what: survey.scoreCode,
    value: { kind: 'quantity', number: survey.score, unit: units.score },
    at: survey.at,
    visit: survey.visit,
    status: 'final',
  }));

/** Asked once a year, at the first visit of it. */
export function smokingAsked(telling: Telling, visits: readonly PlannedVisit[]): Measured[] {
  const first = visits.filter(
    ({ visit }, nth) => nth === 0 || visits[nth - 1]?.visit.start.slice(0, 4) !== visit.start.slice(0, 4),
  );
  const { status, packYears } = telling.plan.smoking;
  const frame = ({ visit }: PlannedVisit, key: string) => ({
    key: `${visit.key}/${key}`,
    category: 'social-history' as const,
    at: dayOf(visit.start),
    visit: visit.key,
    status: 'final' as const,
  });
  const asked = first.map((planned): Measured => ({
    ...frame(planned, 'smoking'),
    what: concept('Tobacco smoking status', loinc('72166-2', 'Tobacco smoking status')),
    value: { kind: 'answer', answer: status },
  }));
  const once = first[0];
  if (packYears === null || !once) return asked;
  const smoked: Measured = {
    ...frame(once, 'pack-years'),
    what: concept('Cigarettes smoked, in pack-years', loinc('8664-5', 'Cigarettes smoked total')),
    value: { kind: 'quantity', number: packYears, unit: units.packYears },
  };
  return [...asked, smoked];
}
