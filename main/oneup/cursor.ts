import type { TimeWindow } from './time-window.ts';

/**
 * Where a reading goes on. As text it is path and query of a page, and after `#` the time windows that the section was split
 * into, the current one first. What no page stands for is marked so that going on there fails with its reason, while the page
 * that led there is kept.
 */
export type Cursor =
  | { readonly kind: 'page'; readonly pathAndQuery: string; readonly windows: readonly TimeWindow[] }
  | { readonly kind: 'untrusted-link' }
  | { readonly kind: 'repeated-link' };

export function writeCursor(cursor: Cursor): string {
  if (cursor.kind !== 'page') return `${cursor.kind}:`;
  const windows = cursor.windows.map(({ from, to }) => `${from ?? ''}~${to ?? ''}`).join(',');
  return windows === '' ? cursor.pathAndQuery : `${cursor.pathAndQuery}#${windows}`;
}

/** Text that this app did not write is `untrusted-link`. */
export function readCursor(text: string): Cursor {
  if (text === 'repeated-link:') return { kind: 'repeated-link' };
  const [, pathAndQuery, windows = ''] = /^(\/[^/#][^#]*)(?:#([\d~,-]+))?$/.exec(text) ?? [];
  if (pathAndQuery === undefined) return { kind: 'untrusted-link' };
  return { kind: 'page', pathAndQuery, windows: windows === '' ? [] : windows.split(',').map(readWindow) };
}

function readWindow(text: string): TimeWindow {
  const [from = '', to = ''] = text.split('~');
  return { from: numberOf(from), to: numberOf(to) };
}

const numberOf = (text: string): number | null => (/^-?\d{1,15}$/.test(text) ? Number(text) : null);
