// Where everything of a chart stands: across and down as shares (0 to 1) of its drawing, down from the top.
import { valueTicks } from './axis.ts';
import type { TimeSpan } from './time-span.ts';
import type { TrendPoint } from './trend.ts';

export interface ChartLayout {
  readonly across: (time: number) => number;
  readonly down: (value: number) => number;
  /** Round values that enclose all that is in sight, rising. */
  readonly ticks: readonly number[];
  /** Points within the span. */
  readonly inSight: readonly TrendPoint[];
  /** Expected ranges, each as far as it holds. */
  readonly bands: readonly Band[];
  /** Corners of the person's own line; two lines for pairs. */
  readonly lines: readonly (readonly Corner[])[];
}

/** A side that is open goes to the edge. */
export interface Band {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Corner = readonly [across: number, down: number];

const ticksWanted = 5;
/** Above the highest and beneath the lowest line, so that points upon them are whole. */
const room = 0.05;

/** `points`: the oldest first. */
export function layOut(points: readonly TrendPoint[], span: TimeSpan): ChartLayout {
  const inSight = points.filter(({ time }) => time >= span.from && time <= span.to);
  const shown = inSight.length === 0 ? points : inSight;
  const values = shown.flatMap(({ value, lower, low, high }) => [value, lower ?? value, low ?? value, high ?? value]);
  const [least, most] = values.reduce(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [Infinity, -Infinity]);
  const ticks = valueTicks(least, most, ticksWanted);
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const across = (time: number): number => (time - span.from) / (span.to - span.from);
  const down = (value: number): number => room + ((top - value) / (top - bottom)) * (1 - 2 * room);
  const corner = (time: number, value: number): Corner => [across(time), down(value)];
  const lower = points.flatMap((point) => (point.lower === null ? [] : [corner(point.time, point.lower)]));
  return {
    ...{ across, down, ticks, inSight },
    bands: bandsOf(points, { across, down }).filter(({ left, right }) => right > 0 && left < 1),
    lines: [points.map(({ time, value }) => corner(time, value)), ...(lower.length === 0 ? [] : [lower])],
  };
}

/** Each point's own range, from half way to the one before it to half way to the next; the same ones in a row as one. */
function bandsOf(
  points: readonly TrendPoint[],
  { across, down }: Pick<ChartLayout, 'across' | 'down'>,
): readonly Band[] {
  const bands: Band[] = [];
  for (const [at, { time, low, high }] of points.entries()) {
    if (low === null && high === null) continue;
    const [before, after] = [points[at - 1]?.time, points[at + 1]?.time];
    const gap = Math.min(time - (before ?? -Infinity), (after ?? Infinity) - time);
    const reach = (Number.isFinite(gap) ? gap : 0) / 2;
    const left = across(before === undefined ? time - reach : (before + time) / 2);
    const right = across(after === undefined ? time + reach : (time + after) / 2);
    const [top, bottom] = [high === null ? 0 : down(high), low === null ? 1 : down(low)];
    const last = bands.at(-1);
    const goesOn = last?.right === left && last.top === top && last.bottom === bottom;
    if (goesOn) bands[bands.length - 1] = { ...last, right };
    else bands.push({ left, right, top, bottom });
  }
  return bands.map((band) => (band.left === band.right ? { ...band, left: 0, right: 1 } : band));
}

/** The point nearest to a share of the width; `null` where none is in sight. */
export function nearestPoint({ inSight, across }: ChartLayout, share: number): TrendPoint | null {
  const distance = ({ time }: TrendPoint): number => Math.abs(across(time) - share);
  return inSight.reduce<TrendPoint | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  );
}
