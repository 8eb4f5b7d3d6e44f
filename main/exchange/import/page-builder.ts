import type { FhirVersion } from '../../values/fhir-version.ts';

interface PageKind {
  readonly fhirVersion: FhirVersion;
  readonly resourceType: string;
}

/** Resources of one version and type that are stored together, as the entries of one Bundle. */
export interface BuiltPage extends PageKind {
  readonly text: string;
}

export interface PageBuilder {
  /** Gives the page that this resource made full. */
  add(kind: PageKind, text: string): BuiltPage | null;
  /** The pages that are not full. */
  rest(): readonly BuiltPage[];
}

const mostResources = 200;
/** Characters of a page, unless one resource alone has more. */
const mostText = 2 * 1024 * 1024;
/** Characters of all pages that are not full yet. */
const mostWaiting = 32 * 1024 * 1024;

interface Waiting {
  readonly kind: PageKind;
  readonly texts: string[];
  length: number;
}

/** The texts stand in the page as they came, to the byte. */
export function createPageBuilder(): PageBuilder {
  const pages = new Map<string, Waiting>();
  let waiting = 0;
  const take = (key: string, { kind, texts, length }: Waiting): BuiltPage => {
    pages.delete(key);
    waiting -= length;
    const entries = texts.map((text) => `{"resource":${text}}`).join(',');
    return { ...kind, text: `{"resourceType":"Bundle","type":"collection","entry":[${entries}]}` };
  };
  return {
    add(kind, text) {
      const key = `${kind.fhirVersion} ${kind.resourceType}`;
      const page = pages.get(key) ?? { kind, texts: [], length: 0 };
      pages.set(key, page);
      page.texts.push(text);
      page.length += text.length;
      waiting += text.length;
      if (page.texts.length >= mostResources || page.length >= mostText) return take(key, page);
      return waiting < mostWaiting ? null : take(...longest(pages, [key, page]));
    },
    rest: () => [...pages].map(([key, page]) => take(key, page)),
  };
}

function longest(pages: ReadonlyMap<string, Waiting>, first: readonly [string, Waiting]): readonly [string, Waiting] {
  return [...pages].reduce((most, one) => (one[1].length > most[1].length ? one : most), first);
}
