import type { EntryRow, MoneyParticulars } from '../../../preload/api.ts';
import { dateOf, readDate } from '../../format/dates.ts';
import { sumOf } from '../../format/money.ts';

export type ClaimKind = 'statements' | 'bills';

/** What the insurance statements of one year come to; `null` where not every one of them says it. */
export interface YearSum {
  readonly statements: number;
  readonly currency: string | null;
  readonly billed: string | null;
  readonly insurancePaid: string | null;
  readonly owed: string | null;
}

export interface ClaimYear {
  /** `null`: undated. */
  readonly year: number | null;
  readonly entries: readonly EntryRow[];
  /** `null`: nothing to add up, or it stands in several currencies, or more of that year may come. */
  readonly sum: YearSum | null;
}

/** An insurance statement tells what became of a bill; both tell the same money, so they are not mixed. */
export const kindOf = ({ resourceType }: EntryRow): ClaimKind =>
  resourceType === 'ExplanationOfBenefit' ? 'statements' : 'bills';

/** `isWhole`: there are no more than these. Else the last year is not added up. */
export function claimYears(entries: readonly EntryRow[], isWhole: boolean): readonly ClaimYear[] {
  const years = new Map<number | null, EntryRow[]>();
  for (const entry of entries) {
    const year = readDate(dateOf(entry.date) ?? '')?.year ?? null;
    const ofYear = years.get(year) ?? [];
    years.set(year, ofYear);
    ofYear.push(entry);
  }
  const last = [...years.keys()].at(-1);
  return [...years].map(([year, of]) => ({
    ...{ year, entries: of },
    sum: isWhole || year !== last ? sumOfYear(of) : null,
  }));
}

function sumOfYear(entries: readonly EntryRow[]): YearSum | null {
  const settled = entries.flatMap(({ enteredInError, particulars }) =>
    !enteredInError && particulars?.kind === 'money' && particulars.isSettled ? [particulars] : [],
  );
  const [first] = settled;
  if (first === undefined || settled.some(({ currency }) => currency !== first.currency)) return null;
  const sum = (amountOf: (one: MoneyParticulars) => string | null): string | null => {
    const amounts = settled.flatMap((one) => amountOf(one) ?? []);
    return amounts.length === settled.length ? sumOf(amounts) : null;
  };
  return {
    ...{ statements: settled.length, currency: first.currency },
    billed: sum(({ billed }) => billed),
    insurancePaid: sum(({ insurancePaid }) => insurancePaid),
    owed: sum(({ owed }) => owed),
  };
}
