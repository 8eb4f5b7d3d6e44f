// Every way in which the service can be told to misbehave, by name.
// `at` names the endpoints that a fault is for; the folder's other files say what each fault does.

/** An endpoint of the service, as the fault table and the router name it. */
export type EndpointName =
  | 'search'
  | 'systems-by-zip'
  | 'create-user'
  | 'auth-code'
  | 'token'
  | 'connect'
  | 'connect-address'
  | 'connect-return'
  | 'fhir-search'
  | 'fhir-read'
  | 'everything'
  | 'metadata'
  | 'audit'
  | 'health-system';

const fhir = ['fhir-search', 'fhir-read', 'everything', 'audit'] as const;
const pages = ['fhir-search', 'everything'] as const;
const accounts = ['create-user', 'auth-code', 'token'] as const;
const searches = ['search', 'systems-by-zip'] as const;
const bearing = [...searches, 'connect-address', ...fhir] as const;
const api = [...accounts, ...bearing] as const;

interface FaultRow {
  readonly at: readonly EndpointName[];
  readonly does: string;
  /** How often it strikes unless told otherwise. */
  readonly times: number;
}

const always = Number.POSITIVE_INFINITY;
const row = (at: readonly EndpointName[], does: string, times = always): FaultRow => ({ at, does, times });

export const faultTable = {
  // Instead of an answer
  'always-401': row(bearing, 'every access token is refused'),
  'expired-token-once': row(bearing, 'a good access token is refused once', 1),
  'outside-usa-403': row(
    [...api, 'connect', 'metadata'],
    '403 {"message":"Forbidden"}, as for a caller outside the USA',
  ),
  'service-closed': row([...api, 'connect', 'metadata'], '410 with words that the service has ended'),
  '429-seconds': row(api, '429 with Retry-After in seconds (value, else 2)'),
  '429-date': row(api, '429 with Retry-After as a date (value seconds ahead, else 2)'),
  '429-garbage': row(api, '429 with a Retry-After that is neither (value, else "soon")'),
  '429-bare': row(api, '429 without Retry-After'),
  '500': row(api, '500 with an HTML page'),
  '503': row(api, '503 {"message":"Service Unavailable"}'),
  '504': row(api, '504 {"message":"Endpoint request timed out"}'),
  'connection-reset': row(api, 'the connection is cut without an answer'),
  'slow-answer': row([...api, 'connect'], 'the answer waits (value in ms, else two minutes)'),
  'redirect-301': row(api, '301 to the other origin'),
  'redirect-302': row(api, '302 to the other origin'),
  'redirect-303': row(api, '303 to the other origin'),
  'redirect-307': row(api, '307 to the other origin'),
  'redirect-308': row(api, '308 to the other origin'),
  'refused-type': row(fhir, '403 OperationOutcome (say which type with `path`)'),
  'unsupported-type': row(fhir, '404 OperationOutcome "not-supported" (say which type with `path`)'),
  gone: row(['fhir-read'], '410 OperationOutcome: the resource was deleted'),
  'no-audit-404': row(['audit'], 'AuditEvent is not there for this customer'),
  'no-audit-403': row(['audit'], 'AuditEvent is refused to this customer'),
  // The answer, spoiled on its way
  'html-instead-of-json': row(api, 'an HTML page with status 200'),
  'empty-body': row(api, 'status 200 and nothing'),
  'truncated-page': row(api, 'the answer ends in its middle'),
  'slow-drip': row(api, 'the answer comes a byte a second'),
  'gzip-bomb': row(api, 'half a megabyte of gzip that unpacks to 500 MB'),
  'endless-body': row(api, 'an answer that never ends'),
  // A Bundle that is not as it should be
  'foreign-next-link': row(pages, 'link.next leads to the other origin (or to value)'),
  'repeated-next-link': row(pages, 'link.next leads to this very page'),
  'wrong-total': row(pages, 'total is wrong'),
  'empty-page': row(pages, 'a page without entries whose link.next goes on', 1),
  'foreign-attachment-url': row(pages, 'attachments of the page lie on the other origin (or at value)'),
  'wrong-type': row(pages, 'an entry more, of a type that FHIR does not know'),
  'no-id': row(pages, 'an entry more, without an id'),
  'another-patient': row(pages, "an entry more, about somebody else's Patient"),
  'older-version': row(pages, 'an older version of the first entry, after it'),
  'deep-json': row(pages, 'an entry more, nested a million deep'),
  'proto-keys': row(pages, 'the first entry bears the keys __proto__ and constructor'),
  'duplicate-keys': row(pages, 'the first entry has keys twice; the last ones are right'),
  'skip-paging': row(pages, 'pages by _skip, as in older years'),
  'window-too-large': row(pages, 'pages by _skip, and the window ends after value entries (else 20)'),
  // Accounts
  'code-expired': row(['token'], 'the code has expired'),
  'late-code': row(['token'], '503 server_error: the code is not registered yet', 1),
  'no-rotation': row(['token'], 'a refresh answers no new refresh token; the old one stays good'),
  'lost-refresh-answer': row(['token'], 'the refresh token rotates, and the answer is lost', 1),
  'existing-user-200': row(['create-user'], '"this user already exists" with status 200'),
  // Search
  'older-search-row': row(searches, 'rows in their older form, with status 200'),
  // Connecting
  denied: row(['health-system'], 'the health system refuses: error=access_denied'),
  'forged-redirect': row(['connect'], 'sends to the redirect_uri at once; nothing is connected'),
  'no-connect-address': row(['connect-address'], '404: only the documented connect form is there'),
  // Collecting
  'ingestion-timeout': row(['audit'], 'the collection ends with member-data-ingestion-timeout'),
  'retrieval-failure': row(
    ['audit'],
    'one type could not be read: resource-retrieval-failure (value, else DocumentReference)',
  ),
  'payer-not-established': row(['audit'], 'payer-connection-not-established, and nothing more'),
} as const satisfies Readonly<Record<string, FaultRow>>;

export type FaultName = keyof typeof faultTable;
