/** Chromium's numbers of the failures that a page's first load meets (net/base/net_error_list.h). */
const numbers: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_TIMED_OUT: -7,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_CONNECTION_CLOSED: -100,
  ERR_CONNECTION_RESET: -101,
  ERR_CONNECTION_REFUSED: -102,
  ERR_CONNECTION_ABORTED: -103,
  ERR_CONNECTION_FAILED: -104,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_ADDRESS_UNREACHABLE: -109,
  ERR_CERT_AUTHORITY_INVALID: -202,
  ERR_UNSAFE_PORT: -312,
};

export interface LoadFailure {
  readonly code: number;
  readonly name: string;
}

/** From "net::ERR_CONNECTION_REFUSED". */
export function loadFailure(text: string): LoadFailure {
  const name = text.replace('net::', '');
  return { name, code: numbers[name] ?? -2 };
}

/** From the reason of the Fetch domain, such as "ConnectionRefused". */
export const failureOfReason = (reason: string): LoadFailure =>
  loadFailure(`ERR_${reason.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}`);
