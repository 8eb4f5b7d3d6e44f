import type { Result, Failure } from './result.ts';

/** What a connect window is asked to do. */
export interface ConnectRequest {
  /** Where the journey begins. May carry the access token: never logged, never shown. */
  readonly url: URL;
  /** The navigation to exactly this address (scheme, host, port, path) ends the journey. */
  readonly redirectUri: URL;
  readonly systemName: string;
  /** Told at each change of the page's origin. */
  readonly onOrigin: (origin: string) => void;
  /** Aborted when the person presses Cancel. */
  readonly signal: AbortSignal;
}

/** `returned` proves nothing yet: only data read from the API does. */
export type ConnectOutcome = Result<
  { readonly returned: true },
  Failure<'cancelled' | 'denied' | 'late' | 'unreachable' | 'refused-by-service'>
>;

export type OpenConnectWindow = (request: ConnectRequest) => Promise<ConnectOutcome>;
