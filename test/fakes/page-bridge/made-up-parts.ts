// More of the life of a person who does not exist: what stands in lists with columns of their own.
import type { Fact } from './made-up-life.ts';

const river = 'c-river';
const lakeside = 'c-lakeside';
const brigid = 'c-brigid';
const kim = 'Dr. Hana Kim';

const allergy = (title: string, date: string, source: string, change: Partial<Fact> & AllergyWords): Fact => ({
  ...{ category: 'allergies', type: 'AllergyIntolerance', title, date, source, status: 'Active' },
  subtitle: change.reactions,
  particulars: {
    ...{ kind: 'allergy', reactions: change.reactions, severity: change.severity },
    isHighRisk: change.isHighRisk ?? false,
  },
  ...(change.status === undefined ? {} : { status: change.status }),
});

interface AllergyWords {
  readonly reactions: string;
  readonly severity: 'mild' | 'moderate' | 'severe' | null;
  readonly isHighRisk?: boolean;
}

type Dose = readonly [dose: string | null, dosesInSeries: string | null];

const vaccine = (against: string, title: string, date: string, source: string, [dose, all]: Dose): Fact => ({
  ...{ category: 'immunizations', type: 'Immunization', title, date, source, status: 'Given' },
  particulars: { kind: 'vaccine', against, dose, dosesInSeries: all, isGiven: true },
});

const flu = (date: string, source = river): Fact => vaccine('Flu', 'Flu shot', date, source, [null, null]);

interface Amounts {
  readonly billed: string | null;
  readonly insurancePaid: string | null;
  readonly owed: string | null;
  readonly currency?: string;
}

const statement = (title: string, date: string, amounts: Amounts): Fact => ({
  ...{ category: 'claims', type: 'ExplanationOfBenefit', title, subtitle: 'Insurance statement', date },
  ...{ status: 'Active', source: lakeside, who: kim },
  particulars: { kind: 'money', currency: 'USD', isSettled: true, ...amounts },
});

const relative = (title: string, date: string, ...illnesses: readonly string[]): Fact => ({
  ...{ category: 'family-history', type: 'FamilyMemberHistory', title, date, source: river },
  subtitle: illnesses.map((one) => one.split(',')[0]).join(', '),
  particulars: { kind: 'relative', illnesses },
});

const plan = (type: string, title: string, date: string, change: Partial<Fact>): Fact => ({
  ...{ category: 'care-plans', type, title, date, source: river, status: 'Active', who: kim },
  ...change,
});

const someone = (type: string, title: string, source: string | null, subtitle?: string): Fact => ({
  ...{ category: 'people-and-places', type, title, date: null, source },
  ...(subtitle === undefined ? {} : { subtitle }),
});

export const moreFacts: readonly Fact[] = [
  allergy('Penicillin', '1998', lakeside, {
    reactions: 'Hives, Shortness of breath',
    severity: 'severe',
    isHighRisk: true,
  }),
  allergy('Peanut', '2009-04', river, { reactions: 'Swelling of the lips', severity: 'moderate' }),
  // Whether it is still there, nobody said.
  allergy('Shellfish', '1994', river, { reactions: 'Hives', severity: 'severe', status: 'Confirmed' }),
  allergy('Latex', '2003', brigid, { reactions: 'Itching', severity: null, status: 'Resolved' }),
  ...['2025-10-01', '2024-10-09', '2023-10-12', '2022-10-04', '2021-10-20', '2019-11-02'].map((date) => flu(date)),
  flu('2020-10-15', brigid),
  vaccine('COVID-19', 'COVID-19 vaccine (Pfizer)', '2021-03-08', river, ['1', '2']),
  vaccine('COVID-19', 'COVID-19 vaccine (Pfizer)', '2021-03-29', river, ['2', '2']),
  vaccine('COVID-19', 'COVID-19 booster', '2022-11-03', river, [null, null]),
  vaccine('COVID-19', 'COVID-19 vaccine', '2024-10-09', river, [null, null]),
  vaccine('Shingles', 'Shingles vaccine', '2023-02-10', brigid, ['1', '2']),
  vaccine('Shingles', 'Shingles vaccine', '2023-05-11', brigid, ['2', '2']),
  vaccine('Tetanus and diphtheria', 'Tetanus, diphtheria and whooping cough', '2018-08-30', lakeside, [null, null]),
  vaccine('Hepatitis B', 'Hepatitis B vaccine', '1994', lakeside, ['3', '3']),
  {
    ...vaccine('Pneumonia (pneumococcus)', 'Pneumonia vaccine', '2025-10-01', river, ['1', null]),
    ...{ status: 'Not given', notes: ['He would like to think about it.'] },
    particulars: {
      kind: 'vaccine',
      against: 'Pneumonia (pneumococcus)',
      dose: '1',
      dosesInSeries: null,
      isGiven: false,
    },
  },
  plan('CarePlan', 'Diabetes care plan', '2024-02-12', {
    subtitle: 'Care plan',
    notes: ['Walk 30 minutes on five days a week.', 'A1c below 7 % by next spring.'],
  }),
  plan('Goal', 'Hemoglobin A1c below 7 %', '2024-02-12', { subtitle: 'Goal', status: 'Under way' }),
  plan('Goal', 'Walk 30 minutes on five days a week', '2024-02-12', { subtitle: 'Goal', status: 'Reached' }),
  plan('CareTeam', 'Care team for Type 2 diabetes', '2023-06-01', { subtitle: 'Care team' }),
  relative('Mother', '2015-03-02', 'Breast cancer, at the age of 61 years', 'High blood pressure'),
  relative('Father', '2015-03-02', 'Heart attack, at the age of 58 years'),
  relative('Sister', '2015-03-02'),
  {
    ...{ category: 'insurance', type: 'Coverage', title: 'Prairie Mutual, Silver plan', subtitle: 'Member 88-1042-7' },
    ...{ date: '2024-01-01', status: 'Active', source: lakeside },
  },
  statement('Laboratory tests', '2026-08-14', { billed: '120.00', insurancePaid: '84.20', owed: '12.00' }),
  statement('Office visit', '2026-08-14', { billed: '240.00', insurancePaid: '192.00', owed: '48.00' }),
  statement('Eye examination', '2025-08-21', { billed: '310.50', insurancePaid: '250.00', owed: null }),
  statement('Office visit', '2025-03-02', { billed: '235.00', insurancePaid: '188.00', owed: '47.00' }),
  statement('Travel vaccine', '2019-06-03', { billed: '80.00', insurancePaid: '0.00', owed: '80.00', currency: 'EUR' }),
  statement('Hospital stay', '2019-01-18', { billed: '12840.10', insurancePaid: '11400.00', owed: '640.00' }),
  {
    ...{ category: 'claims', type: 'Claim', title: 'Office visit', subtitle: 'Bill to the insurance', who: kim },
    ...{ date: '2026-08-14', status: 'Active', source: lakeside },
    particulars: {
      ...{ kind: 'money', billed: '240.00', insurancePaid: null, owed: null, currency: 'USD', isSettled: false },
    },
  },
  someone('Patient', 'Jason Argyle', lakeside, 'About you'),
  someone('Practitioner', kim, river, 'Internal medicine'),
  someone('Practitioner', 'Dr. Kwame Osei', lakeside, 'Cardiology'),
  someone('Organization', 'River Valley Laboratory', null),
  someone('Location', 'Lakeside Medical Center, East Building', lakeside),
  someone('RelatedPerson', 'Lena Argyle', lakeside, 'Daughter'),
];
