import type { Category } from '../../values/category.ts';
import type { Entry, EntryDate, Standing } from '../../values/entry.ts';
import { idRange, type IdRange } from '../entry-id.ts';
import { factDigest } from '../fact-digest.ts';
import type { AttachmentAddress } from '../tables/attachments-table.ts';
import { entryText } from '../tables/entries-table.ts';
import { measuredValues, type MeasuredValue } from '../tables/measurements-table.ts';
import { addressesOf } from './document-addresses.ts';
import { entryWords, isOutOfRange } from './entry-words.ts';
import { parseReference } from './reference.ts';

/** An entry in the shape in which it is stored, made where the resource was read: whoever writes it only writes. */
export interface DerivedEntry {
  readonly range: IdRange;
  readonly date: EntryDate | null;
  readonly category: Category;
  readonly outOfRange: boolean;
  readonly standing: Standing | null;
  /** Id of the Encounter that it belongs to. */
  readonly visit: string | null;
  /** As `entryText` puts it together. */
  readonly text: string;
  /** Digests, each once. */
  readonly facts: readonly string[];
  readonly values: readonly MeasuredValue[];
  readonly addresses: readonly AttachmentAddress[];
}

export function derivedEntry(entry: Entry): DerivedEntry {
  const { date, category, standing, visit } = entry;
  return {
    range: idRange(date),
    ...{ date, category, standing },
    outOfRange: isOutOfRange(entry),
    visit: visit === null ? null : (parseReference(visit)?.id ?? null),
    text: entryText(JSON.stringify(entry), entryWords(entry)),
    facts: [...new Set(entry.factKeys.map(factDigest))],
    values: measuredValues(entry),
    addresses: addressesOf(entry),
  };
}
