/** One row of the table. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against, in the same run; `null`: a limit alone. */
  readonly against: { readonly what: string; readonly value: number; readonly unit: string } | null;
  /** Of the value to what it is measured against. */
  readonly ratio: number | null;
  readonly goal: string;
  readonly met: boolean;
}

export interface Goal {
  readonly least?: number;
  readonly most?: number;
}

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: Goal;
}

/** A value with a limit. */
export function limited({ name, value, unit, goal }: Measured): Figure {
  return { name, value, unit, against: null, ratio: null, goal: told(goal, unit), met: isMet(value, goal) };
}

/** A value beside another of the same run: the goal is one of their ratio. */
export function compared(measured: Measured, against: { readonly what: string; readonly value: number }): Figure {
  const { name, value, unit, goal } = measured;
  const ratio = value / against.value;
  return { name, value, unit, against: { ...against, unit }, ratio, goal: told(goal, '×'), met: isMet(ratio, goal) };
}

/** A time beside that of another of the same run: the ratio says how many times as long the other takes. */
export function faster(measured: Measured, against: { readonly what: string; readonly value: number }): Figure {
  const { name, value, unit, goal } = measured;
  const ratio = against.value / value;
  return { name, value, unit, against: { ...against, unit }, ratio, goal: told(goal, '×'), met: isMet(ratio, goal) };
}

const isMet = (value: number, { least = -Infinity, most = Infinity }: Goal): boolean => value >= least && value <= most;
const told = ({ least, most }: Goal, unit: string): string =>
  least === undefined ? `≤ ${String(most)} ${unit}` : `≥ ${least} ${unit}`;

/** The value that so many of a hundred are not above. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * of) / 100) - 1)] ?? Number.NaN;
}
