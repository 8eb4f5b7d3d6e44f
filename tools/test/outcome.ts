import { z } from 'zod';

/** What one part of the tests came to; the reporters of Vitest and Playwright leave it as JSON. */
export const outcomeSchema = z.object({
  passed: z.number(),
  failed: z.number(),
  skipped: z.array(z.object({ name: z.string(), reason: z.string() })),
});

export type Outcome = z.output<typeof outcomeSchema>;
export type Skipped = Outcome['skipped'][number];

/** Names the file for it. */
export const outcomeFileVariable = 'CHARTKEEPER_TEST_OUTCOME';

export const sum = (outcomes: readonly Outcome[]): Outcome => ({
  passed: outcomes.reduce((total, { passed }) => total + passed, 0),
  failed: outcomes.reduce((total, { failed }) => total + failed, 0),
  skipped: outcomes.flatMap(({ skipped }) => skipped),
});
