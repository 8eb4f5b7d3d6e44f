import type { Category, EntrySelection } from '../../../preload/api.ts';
import type { RecordPlace } from '../../routes/route.ts';

const byStanding: readonly EntrySelection[] = ['current', 'unknown', 'past', 'unstated'];
const withStanding: readonly (Category | null)[] = ['conditions', 'medicines', 'allergies'];

/** The parts that a list is read in, one after the other; `undefined`: it is read as one. */
export const sectionsOf = ({
  category,
  only,
  query,
}: Pick<RecordPlace, 'category' | 'only' | 'query'>): readonly EntrySelection[] | undefined =>
  withStanding.includes(category) && only === null && query === '' ? byStanding : undefined;

const whole: readonly (Category | null)[] = [
  ...(['immunizations', 'care-plans', 'family-history', 'insurance', 'claims', 'people-and-places'] as const),
];

/** It is put in another order than that of time, and so is read to its end before it is shown. */
export const isReadWhole = ({ category, only, query }: Pick<RecordPlace, 'category' | 'only' | 'query'>): boolean =>
  whole.includes(category) && only === null && query === '';
