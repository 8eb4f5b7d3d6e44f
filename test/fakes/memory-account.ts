import type { AccountStore, Tokens } from '../../main/oneup/oneup.ts';
import { ok } from '../../main/values/result.ts';

export interface MemoryAccount extends AccountStore {
  /** All tokens in the order in which they were kept. */
  readonly kept: Tokens[];
}

/** An account kept in memory, which remembers in what order things were kept. */
export function memoryAccount(known: { readonly userId?: string; readonly tokens?: Tokens } = {}): MemoryAccount {
  const kept: Tokens[] = known.tokens === undefined ? [] : [known.tokens];
  let userId: string | null = known.userId ?? null;
  return {
    kept,
    userId: async () => ok(userId),
    async setUserId(id) {
      userId = id;
      return ok(null);
    },
    tokens: async () => ok(kept.at(-1) ?? null),
    async setTokens(tokens) {
      kept.push(tokens);
      return ok(null);
    },
  };
}
