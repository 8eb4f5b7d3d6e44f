import type { FhirVersion } from '../values/fhir-version.ts';
import type { AddedResource } from './collection/added-resource.ts';
import type { FaultName, FaultSetting } from './faults/faults.ts';
import type { PracticeOptions } from './practice-options.ts';
import type { Practice, PracticeAddresses } from './practice.ts';

/** The worker's clock and chance are the system's own: neither can cross threads. */
export type WorkerOptions = Omit<PracticeOptions, 'clock' | 'random'>;

/** What the thread of the service does for the thread of the app. All of it is plain data. */
export interface InWorker {
  start(options: WorkerOptions): Promise<PracticeAddresses & { readonly otherOrigin: string }>;
  connectDirectly(...person: Parameters<Practice['connectDirectly']>): Promise<ReturnType<Practice['connectDirectly']>>;
  setFault(name: FaultName, setting?: FaultSetting): Promise<void>;
  clearFault(name?: FaultName): Promise<void>;
  addResources(appUserId: string, version: FhirVersion, resources: readonly AddedResource[]): Promise<void>;
  loadFile(appUserId: string, version: FhirVersion, file: string): Promise<void>;
  stop(): Promise<void>;
}
