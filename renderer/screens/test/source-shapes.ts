import type { TrendPoint } from '../../format/trend.ts';

/** How the points of a source are drawn. */
export type PointShape = 'circle' | 'square' | 'triangle' | 'diamond';

/** `null`: the source is not known. */
export type SourceShapes = ReadonlyMap<string | null, PointShape>;

const shapes: readonly PointShape[] = ['circle', 'square', 'triangle', 'diamond'];

/** A shape for each source, those with the most points first. With more sources than shapes the rest share the last. */
export function sourceShapes(points: readonly TrendPoint[]): SourceShapes {
  const bySource = Map.groupBy(points, ({ told }) => told.sourceName);
  const sources = [...bySource].toSorted(([, a], [, b]) => b.length - a.length).map(([name]) => name);
  return new Map(sources.map((name, at) => [name, shapes[at] ?? 'diamond']));
}
