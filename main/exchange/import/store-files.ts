// The second reading of what is brought in: each resource into the record, by the same door as what a health system sends.
import type { FhirVersion } from '../../values/fhir-version.ts';
import { err, ok, type Failure, type Result } from '../../values/result.ts';
import { readNotes } from '../notes-file.ts';
import { cutResources, type CutPiece } from './cut-resources.ts';
import { fileParts } from './file-parts.ts';
import { certainVersion } from './guess-version.ts';
import { importFailure, stoppedBy } from './import-failure.ts';
import type { ImportFile } from './import-file.ts';
import { openBundles } from './open-bundles.ts';
import { createPageBuilder, type BuiltPage, type PageBuilder } from './page-builder.ts';
import { readResource } from './read-resource.ts';

/** How many resources were new, other than before, the same, and kept aside since they could not be read. */
export interface ImportTally {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly quarantined: number;
}

export interface StoredPage extends ImportTally {
  /** Of something that the person does not want any more. */
  readonly skipped: number;
}

export interface StoreOrder {
  readonly files: readonly ImportFile[];
  /** Of each part of each file, as the survey found them. */
  readonly versions: readonly FhirVersion[];
  readonly write: (
    section: { readonly fhirVersion: FhirVersion; readonly resourceType: string },
    text: string,
  ) => Promise<Result<StoredPage>>;
  /** Resources that have been stored so far. */
  readonly onProgress: (stored: number) => void;
  readonly signal: AbortSignal;
}

export async function storeFiles(order: StoreOrder): Promise<Result<ImportTally>> {
  const pages = createPageBuilder();
  const tally = { added: 0, changed: 0, unchanged: 0, quarantined: 0 };
  const write = async ({ fhirVersion, resourceType, text }: BuiltPage): Promise<Failure | null> => {
    if (order.signal.aborted) return importFailure('cancelled');
    const stored = await order.write({ fhirVersion, resourceType }, text);
    if (!stored.ok) return stored.error;
    tally.added += stored.value.added;
    tally.changed += stored.value.changed;
    tally.unchanged += stored.value.unchanged;
    tally.quarantined += stored.value.quarantined;
    order.onProgress(tally.added + tally.changed + tally.unchanged);
    return null;
  };
  let parts = 0;
  try {
    for (const file of order.files) {
      for await (const part of fileParts(file)) {
        const around = order.versions[parts++] ?? 'r4';
        for await (const piece of openBundles(cutResources(part))) {
          const page = placed(pages, piece, around);
          const failure = page === null ? null : await write(page);
          if (failure !== null) return err(failure);
        }
      }
    }
    for (const page of pages.rest()) {
      const failure = await write(page);
      if (failure !== null) return err(failure);
    }
    return ok(tally);
  } catch (thrown) {
    return err(stoppedBy(thrown).failure);
  }
}

/** The page that is to be stored now. What is broken goes by itself, so that it is kept aside as it came. */
function placed(pages: PageBuilder, { kind, text }: CutPiece, around: FhirVersion): BuiltPage | null {
  if (kind === 'broken') return { fhirVersion: around, resourceType: 'Resource', text };
  const resource = readResource(text);
  // They are no part of the record: the survey has them.
  if (resource === null && readNotes(text) !== null) return null;
  if (resource === null) return pages.add({ fhirVersion: around, resourceType: 'Resource' }, text);
  return pages.add({ fhirVersion: certainVersion(resource) ?? around, resourceType: resource.resourceType }, text);
}
