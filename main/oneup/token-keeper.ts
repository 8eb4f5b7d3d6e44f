import { err, ok, type Result } from '../values/result.ts';
import { holdKept, holdNew, isStale, type HeldTokens } from './held-tokens.ts';
import { keptFailure, type OneUpFailure } from './one-up-failure.ts';
import { renewTokens } from './renew-tokens.ts';
import type { SignInParts } from './sign-in.ts';

/** `fresh`: given out just now, so that another would be no better. */
export interface Grant {
  readonly accessToken: string;
  readonly fresh: boolean;
}

export type Granted = Result<Grant, OneUpFailure>;

/** One pair of tokens for all callers: it is renewed once, however many of them ask at the same time. */
export interface TokenKeeper {
  grant(): Promise<Granted>;
  /** For one that was refused: what others got meanwhile, or new ones. */
  grantInsteadOf(refused: Grant): Promise<Granted>;
}

const given = ({ tokens }: HeldTokens, fresh: boolean): Granted => ok({ accessToken: tokens.accessToken, fresh });

export function createTokenKeeper(parts: SignInParts): TokenKeeper {
  const { clock, account } = parts;
  let held: HeldTokens | null = null;
  let flight: Promise<Granted> | null = null;

  const renew = async (): Promise<Granted> => {
    // Not a caller's signal: others wait for the same answer, and a lost one costs the refresh token.
    const renewed = await renewTokens(parts, held?.tokens ?? null, new AbortController().signal);
    if (!renewed.ok) return renewed;
    held = holdNew(renewed.value, clock);
    return given(held, true);
  };
  const begin = async (): Promise<Granted> => {
    const kept = await account.tokens();
    if (!kept.ok) return err(keptFailure(kept.error));
    held = kept.value === null ? null : holdKept(kept.value, clock);
    return held === null || isStale(held, clock) ? renew() : given(held, false);
  };
  const together = (work: () => Promise<Granted>): Promise<Granted> => {
    flight ??= work().finally(() => {
      flight = null;
    });
    return flight;
  };
  return {
    async grant() {
      if (flight !== null) return flight;
      if (held === null) return together(begin);
      return isStale(held, clock) ? together(renew) : given(held, false);
    },
    async grantInsteadOf(refused) {
      const others = flight === null && held !== null && held.tokens.accessToken !== refused.accessToken ? held : null;
      return others === null ? together(renew) : given(others, true);
    },
  };
}
