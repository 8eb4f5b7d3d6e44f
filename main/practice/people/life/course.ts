import type { Course } from './plan.ts';

type Points = Course['points'];

/** Straight lines between the points; before the first and after the last it stays level. */
export function along(points: Points, years: number): number {
  let previous = points[0];
  if (previous === undefined) throw new Error('A course needs a point');
  for (const point of points) {
    if (point[0] >= years) return between(previous, point, years);
    previous = point;
  }
  return previous[1];
}

function between(from: Points[number], to: Points[number], years: number): number {
  if (to[0] === from[0] || years <= from[0]) return from[1];
  return from[1] + ((years - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
}
