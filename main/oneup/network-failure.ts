/** Why a request got no answer: the service was never reached, its identity could not be proved, or the line was cut. */
export type NetworkTrouble = 'offline' | 'insecure-connection' | 'lost';

const neverReached = new Set([
  'EADDRNOTAVAIL',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'ECONNREFUSED',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Of Node's and OpenSSL's names (https://nodejs.org/api/tls.html#x509-certificate-error-codes) all begin or end like this. */
const aboutCertificates =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|CRL_)|SELF_SIGNED|CERT|EPROTO|HOSTNAME_MISMATCH|INVALID_CA|PATH_LENGTH/;

/** `fetch` rejects with a TypeError whose cause, or the cause of that, bears the code. */
export function networkTrouble(error: unknown): NetworkTrouble {
  const codes = codesOf(error);
  if (codes.some((code) => aboutCertificates.test(code))) return 'insecure-connection';
  return codes.some((code) => neverReached.has(code)) ? 'offline' : 'lost';
}

function codesOf(error: unknown, depth = 0): readonly string[] {
  if (!(error instanceof Error) || depth > 4) return [];
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const several: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...several].flatMap((cause) => codesOf(cause, depth + 1))];
}
