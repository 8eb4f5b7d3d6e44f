import type { ConnectOutcome } from '../values/connect-outcome.ts';
import { err, ok, unreachable } from '../values/result.ts';
import { readRedirect } from './redirect-match.ts';

type ConnectFailureCode = Extract<ConnectOutcome, { ok: false }>['error']['code'];

export function connectFailure(code: ConnectFailureCode, systemName: string): ConnectOutcome {
  return err({ code, message: words(code, systemName) });
}

/** What the redirect's parameters say. */
export function readOutcome(address: string, systemName: string): ConnectOutcome {
  const answer = readRedirect(address);
  switch (answer) {
    case 'returned':
      return ok({ returned: true });
    case 'denied':
      return connectFailure('denied', systemName);
    case 'refused':
      return connectFailure('refused-by-service', systemName);
    default:
      return unreachable(answer);
  }
}

function words(code: ConnectFailureCode, systemName: string): string {
  switch (code) {
    case 'cancelled':
      return `You closed the window of ${systemName} before it was connected. Nothing has changed. You can connect it whenever you like.`;
    case 'denied':
      return `You did not allow ${systemName} to share your record. Nothing has changed. You can connect it again if you change your mind.`;
    case 'late':
      return `The window of ${systemName} was open for ten minutes, so it was closed to keep you safe. Nothing has changed. Please try again.`;
    case 'unreachable':
      return `The page of ${systemName} could not be shown. What you already have is safe. Please look at your internet connection and try again in a few minutes.`;
    case 'refused-by-service':
      return `${systemName} did not complete the connection. What you already have is safe. Please try again; if it happens again, their help desk can tell why.`;
    default:
      return unreachable(code);
  }
}
