import type { Protocol } from '../chromium/protocol.ts';

type HeaderEntry = Protocol.Fetch.HeaderEntry;

/** As Electron gives a response's headers: each name with all its values. */
export function headerLists(headers: readonly HeaderEntry[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const { name, value } of headers) (lists[name] ??= []).push(value);
  return lists;
}

export const headerEntries = (headers: Readonly<Record<string, string | readonly string[]>>): HeaderEntry[] =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) })));
