/** Resources of one type that are stored together, as the entries of one Bundle. */
export interface BuiltPage {
  readonly resourceType: string;
  readonly text: string;
}

export interface PageBuilder {
  /** Gives the page that this resource made full. */
  add(resourceType: string, text: string): BuiltPage | null;
  /** The pages that are not full. */
  rest(): readonly BuiltPage[];
}

const mostResources = 200;
/** Characters of a page, unless one resource alone has more. */
const mostText = 2 * 1024 * 1024;
/** Characters of all pages that are not full yet. */
const mostWaiting = 32 * 1024 * 1024;

interface Waiting {
  readonly texts: string[];
  length: number;
}

/** The texts stand in the page as they came, to the byte. */
export function createPageBuilder(): PageBuilder {
  const pages = new Map<string, Waiting>();
  let waiting = 0;
  const take = (resourceType: string): BuiltPage => {
    const { texts, length } = pages.get(resourceType) ?? { texts: [], length: 0 };
    pages.delete(resourceType);
    waiting -= length;
    const entries = texts.map((text) => `{"resource":${text}}`).join(',');
    return { resourceType, text: `{"resourceType":"Bundle","type":"collection","entry":[${entries}]}` };
  };
  return {
    add(resourceType, text) {
      const page = pages.get(resourceType) ?? { texts: [], length: 0 };
      pages.set(resourceType, page);
      page.texts.push(text);
      page.length += text.length;
      waiting += text.length;
      if (page.texts.length >= mostResources || page.length >= mostText) return take(resourceType);
      return waiting < mostWaiting ? null : take(longest(pages));
    },
    rest: () => [...pages.keys()].map(take),
  };
}

function longest(pages: ReadonlyMap<string, Waiting>): string {
  const [[type] = ['']] = [...pages].toSorted(([, a], [, b]) => b.length - a.length);
  return type;
}
