import { createHash } from 'node:crypto';

import type { FhirVersion } from '../../values/fhir-version.ts';
import { arrivalOf, type CollectionSpeed } from '../collection/collect-connection.ts';
import { compareResources, type StoredResource } from '../collection/stored-resource.ts';
import type { EndpointName, FaultName } from '../faults/faults.ts';
import type { Answer } from '../serve/answer.ts';
import type { PracticeRequest } from '../serve/request.ts';
import type { Service } from '../service.ts';
import type { PracticeConnection } from '../state/practice-state.ts';
import { momentSpan, parseDateParameter } from './date-parameter.ts';
import { tokens } from './filters.ts';
import { outcome } from './operation-outcome.ts';

type Subtype =
  | 'data-transfer-initiated'
  | 'member-data-ingestion-completed'
  | 'member-data-ingestion-timeout'
  | 'resource-retrieval-failure'
  | 'payer-connection-not-established';

interface Happened {
  readonly subtype: Subtype;
  readonly at: number;
  readonly detail: string;
}

interface Asked {
  readonly service: Service;
  readonly endpoint: EndpointName;
  readonly request: PracticeRequest;
  readonly userId: number;
  readonly version: FhirVersion;
}

const subtypeSystem = 'https://1up.health/fhir/CodeSystem/audit-event-subtype';

/** How the collecting goes, by what has happened to each of the user's connections up to now. R4 alone has it. */
export function auditEvents(asked: Asked): { list: readonly StoredResource[] } | { refused: Answer } {
  const { service, request, userId, version } = asked;
  if (version !== 'r4') return { refused: outcome(404, 'not-supported', 'AuditEvent is an R4 type') };
  const { searchParams } = request.url;
  const recorded = searchParams.getAll('recorded').map(parseDateParameter);
  const subtypes = searchParams.getAll('subtype').map(tokens);
  const now = service.clock.now();
  const trouble = troubleOf(asked);
  const passes = ({ at, subtype }: Happened): boolean =>
    at <= now &&
    recorded.every((test) => test?.(momentSpan(at)) === true) &&
    subtypes.every((test) => test({ system: subtypeSystem, code: subtype }));
  const list = service.file.state.connections
    .filter((connection) => connection.userId === userId)
    .flatMap((connection) =>
      happened(service.collection.speed, connection, trouble)
        .filter(passes)
        .map((event) => toResource(event, connection)),
    );
  return { list: list.toSorted(compareResources) };
}

/** What the faults make go wrong while collecting. */
interface Trouble {
  readonly noPayer: boolean;
  readonly timeout: boolean;
  readonly lostType: string | null;
}

function troubleOf({ service, endpoint, request }: Asked): Trouble {
  const strike = (name: FaultName) => service.faults.board.strike(name, endpoint, request.url);
  const lost = strike('retrieval-failure');
  return {
    noPayer: strike('payer-not-established') !== null,
    timeout: strike('ingestion-timeout') !== null,
    lostType: lost === null ? null : (lost.value ?? 'DocumentReference'),
  };
}

function happened(
  speed: CollectionSpeed,
  connection: PracticeConnection,
  { noPayer, timeout, lostType }: Trouble,
): readonly Happened[] {
  const begun = connection.collectedAt;
  const done = begun + (arrivalOf(connection, 3, speed) - connection.connectedAt);
  if (noPayer) return [{ subtype: 'payer-connection-not-established', at: begun, detail: 'The payer did not answer' }];
  return [
    { subtype: 'data-transfer-initiated', at: begun, detail: 'Data transfer initiated' },
    ...(lostType === null
      ? []
      : [{ subtype: 'resource-retrieval-failure', at: done, detail: lostType } satisfies Happened]),
    timeout
      ? { subtype: 'member-data-ingestion-timeout', at: done, detail: 'The collection took too long' }
      : { subtype: 'member-data-ingestion-completed', at: done, detail: 'All data was collected' },
  ];
}

function toResource({ subtype, at, detail }: Happened, { patientId, systemId }: PracticeConnection): StoredResource {
  const recorded = new Date(at).toISOString();
  const id = `${patientId}ae${createHash('sha256').update(`${subtype} ${at}`).digest('hex').slice(0, 10)}`;
  const source = `1up-external-system:${systemId}`;
  const text = JSON.stringify({
    resourceType: 'AuditEvent',
    id,
    meta: { versionId: '9000000000000', lastUpdated: recorded, source },
    type: {
      system: 'http://terminology.hl7.org/CodeSystem/audit-event-type',
      code: 'rest',
      display: 'RESTful Operation',
    },
    subtype: [{ system: subtypeSystem, code: subtype }],
    action: 'C',
    recorded,
    outcome: subtype.startsWith('data-') || subtype.endsWith('completed') ? '0' : '8',
    agent: [{ requestor: false, name: '1upHealth' }],
    source: { observer: { display: '1upHealth' } },
    entity: [{ what: { reference: `Patient/${patientId}` }, name: source, description: detail }],
  });
  return { version: 'r4', type: 'AuditEvent', id, patientId, arrivesAt: at, lastUpdated: at, text };
}
