import type { FhirVersion } from '../../values/fhir-version.ts';

const releases: Readonly<Record<FhirVersion, string>> = { dstu2: '1.0.2', stu3: '3.0.1', r4: '4.0.1' };

const searchParameters = [
  { name: '_id', type: 'token' },
  { name: '_lastUpdated', type: 'date' },
  { name: '_source', type: 'uri' },
  { name: '_tag', type: 'token' },
  { name: 'code', type: 'token' },
  { name: 'patient', type: 'reference' },
];

/** DSTU2 calls it Conformance, later releases CapabilityStatement. */
export const capabilities = (version: FhirVersion, types: readonly string[]): unknown => ({
  resourceType: version === 'dstu2' ? 'Conformance' : 'CapabilityStatement',
  status: 'active',
  date: '2026-01-01',
  kind: 'instance',
  fhirVersion: releases[version],
  ...(version === 'r4' ? {} : { acceptUnknown: 'no' }),
  format: ['json'],
  rest: [
    {
      mode: 'server',
      resource: types.map((type) => ({
        type,
        interaction: [{ code: 'read' }, { code: 'search-type' }],
        searchParam: searchParameters,
      })),
    },
  ],
});
