import { cpus, totalmem } from 'node:os';
import type { Figure } from './figure.ts';

/** As it stands in docs/benchmarks.md. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, unit, against, ratio, goal, met }) => [
    name,
    `${rounded(value)} ${unit}`,
    against === null ? '' : `${against.what}: ${rounded(against.value)} ${against.unit}`,
    ratio === null ? '' : rounded(ratio),
    goal,
    met ? 'yes' : 'no',
  ]);
  const lines = [['name', 'value', 'against', 'ratio', 'goal', 'met'], ['-', '-', '-', '-', '-', '-'], ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function machine(): string {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? 'unknown'}, ${memory} GB, ${process.platform}, Node ${process.versions.node}`;
}

const rounded = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true });
