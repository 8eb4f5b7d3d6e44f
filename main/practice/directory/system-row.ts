import type { FhirVersion } from '../../values/fhir-version.ts';
import type { HealthSystem } from './health-systems.ts';

const addressOf = ({ street, city, state, zip }: HealthSystem): string => `${street}, ${city}, ${state} ${zip}`;

/** A row as the search answers today. `status` is there only where something is wrong. */
export const newerRow = (system: HealthSystem): unknown => ({
  id: system.id,
  name: system.name,
  address: addressOf(system),
  fhirVersion: system.fhirVersion,
  ehr: system.ehr,
  resourceUrl: system.resourceUrl,
  logo: system.logo,
  ...(system.working ? {} : { status: 'connection_broken' }),
});

const olderVersions: Readonly<Record<FhirVersion, string>> = {
  dstu2: 'FHIR DSTU2 1.0.2',
  stu3: 'FHIR STU3 3.0.1',
  r4: 'FHIR R4 4.0.1',
};

/** A row as it was seen in older traffic. */
export const olderRow = (system: HealthSystem): unknown => ({
  id: system.id,
  name: system.name,
  resource_url: system.resourceUrl,
  logo: system.logo,
  api_version: olderVersions[system.fhirVersion],
  status: system.working ? 'connection_working' : 'connection_broken',
  ehr: system.ehr,
  locations: [
    {
      name: system.name,
      address: { line: [system.street], city: system.city, postalCode: system.zip, state: system.state },
    },
  ],
});
