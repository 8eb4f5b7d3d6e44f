/** Control words that stand for text (RTF 1.9.1, "Special Characters"). */
export const spoken: ReadonlyMap<string, string> = new Map([
  ...[['tab', ' '] as const, ['~', '\u00a0'] as const, ['_', '‑'] as const, ['emdash', '—'] as const],
  ...[['endash', '–'] as const, ['lquote', '‘'] as const, ['rquote', '’'] as const, ['ldblquote', '“'] as const],
  ...[['rdblquote', '”'] as const, ['bullet', '•'] as const, ['emspace', ' '] as const, ['enspace', ' '] as const],
  ...[['qmspace', ' '] as const, ['\\', '\\'] as const, ['{', '{'] as const, ['}', '}'] as const],
]);

/** Groups that begin with these hold no text of the document. */
export const hidden: ReadonlySet<string> = new Set(
  [
    'colortbl stylesheet info pict objdata fldinst listtable listoverridetable revtbl rsidtbl themedata datastore',
    'colorschememapping latentstyles xmlnstbl generator filetbl bkmkstart bkmkend nonesttables sp sn sv shprslt xe tc',
    'tcn rxe template userprops docvar wgrffmtfilter mmathPr panose falt fname pnseclvl atnid atnauthor',
  ]
    .join(' ')
    .split(' '),
);

/** After `\*`, what a reader does not know is passed over; these it knows. */
export const shownAnyway: ReadonlySet<string> = new Set(['cs', 'ts', 'ds']);
