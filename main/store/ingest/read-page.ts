// What of a page can be known without the database, so that it is found out in a thread of its own.
import type { UnreadResource } from '../../record/read-entry.ts';
import type { Section } from '../record-store.ts';
import { sliceBundle } from '../slice-bundle.ts';
import { stampOfBody } from '../target-stamps.ts';
import { foreseenBlocks, packedBlocks, type ForeseenBlock, type PackedBlock } from '../tables/text-blocks.ts';
import { admitResource, type Refusal } from './admit-resource.ts';
import type { DerivedEntry } from './derived-entry.ts';
import type { ReferenceTarget } from './reference.ts';
import { resourceTraits, type ResourceTraits } from './resource-traits.ts';

/** A target that a resource was read with, as it was known then. */
export interface AskedTarget extends ReferenceTarget {
  /** Of the body that it was read with. */
  readonly stamp: string;
}

/** What became of a resource when it was read, and what that depends on. */
export interface ReadAhead {
  readonly derived: DerivedEntry;
  readonly asked: readonly AskedTarget[];
  /** Digests of documents whose words would have been of use. */
  readonly askedTexts: readonly string[];
}

export interface AdmittedItem {
  readonly kind: 'resource';
  readonly traits: ResourceTraits;
  readonly id: string;
  readonly body: string;
  readonly versionId: string | null;
  readonly lastUpdated: string | null;
  readonly stamp: string;
  /** `null`: it is still to be read. */
  readonly ahead: ReadAhead | null;
}

export interface RefusedItem extends Omit<Refusal, 'resource'> {
  /** `null`: it is none. */
  readonly traits: ResourceTraits | null;
}

export interface PageReading {
  readonly isBundle: boolean;
  readonly items: readonly (AdmittedItem | RefusedItem)[];
  /** What could not be sliced. */
  readonly rest: string | null;
  /** The bodies of all that was admitted, and their entries, packed as the store does if it takes all of them. */
  readonly packed: { readonly bodies: readonly PackedBlock[]; readonly entries: readonly PackedBlock[] };
}

export function readPage(
  { text, section }: { readonly text: string; readonly section: Section },
  read: ((resource: UnreadResource) => ReadAhead) | null,
): PageReading {
  const { resourceType, slices, rest } = sliceBundle(text);
  const items = slices.flatMap((slice): (AdmittedItem | RefusedItem)[] => {
    const admission = admitResource(slice, section);
    if (admission.kind === 'outcome') return [];
    if (admission.kind === 'refused') {
      const { resource, ...refused } = admission;
      return [{ ...refused, traits: resource === null ? null : resourceTraits(resource) }];
    }
    const { resource, ...admitted } = admission;
    return [
      {
        ...admitted,
        traits: resourceTraits(resource),
        stamp: stampOfBody(admitted.body),
        ahead: read?.(resource) ?? null,
      },
    ];
  });
  return {
    isBundle: resourceType === 'Bundle' || slices.length > 0,
    ...{ items, rest },
    packed: {
      bodies: read === null ? [] : packedBlocks('body', bodiesOf(items)),
      entries: read === null ? [] : packedBlocks('entry', entriesOf(items)),
    },
  };
}

/** The packed blocks with their texts. */
export const foreseenOf = ({ items, packed }: PageReading): readonly ForeseenBlock[] => [
  ...foreseenBlocks(packed.bodies, bodiesOf(items)),
  ...foreseenBlocks(packed.entries, entriesOf(items)),
];

const bodiesOf = (items: PageReading['items']): readonly string[] =>
  items.flatMap((item) => (item.kind === 'resource' ? item.body : []));
const entriesOf = (items: PageReading['items']): readonly string[] =>
  items.flatMap((item) => (item.kind === 'resource' ? (item.ahead?.derived.text ?? []) : []));
