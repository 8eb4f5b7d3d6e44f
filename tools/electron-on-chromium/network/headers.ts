import type { Protocol } from '../chromium/protocol.ts';

type HeaderEntry = Protocol.Fetch.HeaderEntry;

export const headerEntries = (headers: Readonly<Record<string, string | readonly string[]>>): HeaderEntry[] =>
  Object.entries(headers).flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) })));
