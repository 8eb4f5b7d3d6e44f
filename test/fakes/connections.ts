import type { Connection } from '../../main/store/record-store.ts';
import { toConnectionId, toSystemId } from '../../main/values/ids.ts';
import { testSource } from './bundles.ts';

export function connection(systemId: number, change: Partial<Connection> = {}): Connection {
  return {
    id: toConnectionId(`connection-${systemId}`),
    sourceId: testSource,
    systemId: toSystemId(systemId),
    name: `System ${systemId}`,
    address: null,
    resourceUrl: `https://fhir.system-${systemId}.example/base`,
    fhirVersion: null,
    state: 'waiting',
    connectedAt: '2026-11-20T09:00:00.000Z',
    lastReadAt: null,
    ...change,
  };
}
