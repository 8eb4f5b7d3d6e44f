import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure } from './figure.ts';
import { measureRecord } from './measure-record.ts';
import { measureSync } from './measure-sync.ts';
import { measureHttp } from './over-http/measure-http.ts';
import type { Wanted } from './rows.ts';

export interface BenchOptions {
  /** How many resources; several are measured one after the other. */
  readonly sizes: readonly number[];
  /** Nothing is done that the wanted figures do not need. */
  readonly wants: Wanted;
}

/** Measures in a folder of its own, which is gone afterwards. */
export async function runBench({ sizes, wants }: BenchOptions): Promise<readonly Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chartkeeper-bench-'));
  const rates = new Map<number, number>();
  try {
    const figures: Figure[] = [];
    for (const size of sizes) {
      figures.push(...(await measureRecord({ folder, size, wants }, rates)));
      if (wants('over-http')) figures.push(...(await measureHttp({ folder, size })));
      if (wants('second-reading')) figures.push(...(await measureSync({ folder, size })));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
