import type { Result } from '../values/result.ts';

/** What the person got from 1upHealth as a developer of their own. */
export interface Credentials {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

export interface Tokens {
  readonly accessToken: string;
  /** Empty where the service gave none: then a new code is asked for. */
  readonly refreshToken: string;
  readonly expiresInSeconds: number;
  /** Milliseconds since 1970 by the wall clock. */
  readonly receivedAt: number;
}

/** What is kept of an account, in the keychain or in memory. Each call ends when it is kept for good. */
export interface AccountStore {
  /** Our name for the person at 1upHealth (`app_user_id`). */
  userId(): Promise<Result<string | null>>;
  setUserId(userId: string): Promise<Result<null>>;
  tokens(): Promise<Result<Tokens | null>>;
  setTokens(tokens: Tokens): Promise<Result<null>>;
}
