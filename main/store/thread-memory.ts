import type { ResourceLimits } from 'node:worker_threads';

/**
 * V8 lets a thread's heap grow with the memory of the machine; with a limit it clears up sooner: a third of the memory less
 * while a record is read, for a twentieth of the time more. Each is enough for the largest answer that is taken (64 MB).
 */
export const threadMemory = {
  store: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 16 },
  reader: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 },
} as const satisfies Readonly<Record<string, ResourceLimits>>;
