import type { AccountStore, Tokens } from '../../main/oneup/oneup.ts';

import { ok } from '../../main/values/result.ts';

/** An account kept in memory, which remembers in what order things were kept. */
export function memoryAccount(): AccountStore & { readonly kept: Tokens[] } {
  const kept: Tokens[] = [];
  let userId: string | null = null;
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
