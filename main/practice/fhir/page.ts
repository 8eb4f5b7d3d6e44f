import { json, type Answer } from '../serve/answer.ts';

export interface PageEntry {
  readonly fullUrl: string;
  /** The resource as it goes out, byte for byte. */
  readonly text: string;
}

/** A Bundle before it is written. */
export interface Page {
  readonly total: number;
  readonly self: string;
  readonly next: string | null;
  /** A Bundle of a single page may have no `link` at all. */
  readonly withLinks: boolean;
  readonly entries: readonly PageEntry[];
}

export function writePage({ total, self, next, withLinks, entries }: Page, contentType: string): Answer {
  const links = [{ relation: 'self', url: self }, ...(next === null ? [] : [{ relation: 'next', url: next }])];
  const parts = [
    '"resourceType":"Bundle","type":"searchset"',
    `"total":${total}`,
    ...(withLinks ? [`"link":${JSON.stringify(links)}`] : []),
    `"entry":[${entries.map(writeEntry).join(',')}]`,
  ];
  return { ...json(200, null, contentType), body: `{${parts.join(',')}}` };
}

const writeEntry = ({ fullUrl, text }: PageEntry): string =>
  `{"fullUrl":${JSON.stringify(fullUrl)},"resource":${text},"search":{"mode":"match"}}`;
