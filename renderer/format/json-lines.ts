// Lays out JSON text in lines without parsing it into values, so that `1.10` stays `1.10` and no key is lost or reordered.

export interface JsonLine {
  readonly depth: number;
  readonly text: string;
  /** For a line that opens an object or a list: the number of the line that closes it. */
  readonly closesAt: number | null;
}

interface Layout {
  readonly lines: { readonly depth: number; text: string; closesAt: number | null }[];
  /** Numbers of the lines whose brackets are not closed yet. */
  readonly open: number[];
  /** A bracket was just opened, so what comes next begins a line. */
  opened: boolean;
}

/** `null` where the text is not JSON in its outline; whether each single value is well formed is not looked at. */
export function jsonLines(text: string): readonly JsonLine[] | null {
  const layout: Layout = { lines: [], open: [], opened: false };
  beginLine(layout);
  for (const token of tokens(text)) {
    if (token === null || !place(layout, token)) return null;
  }
  return layout.open.length === 0 ? layout.lines : null;
}

/** Which lines are to be seen when some are folded, by their numbers. */
export function visibleLines(lines: readonly JsonLine[], folded: ReadonlySet<number>): readonly number[] {
  const visible: number[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    visible.push(index);
    const closesAt = lines[index]?.closesAt ?? null;
    if (closesAt !== null && folded.has(index)) index = closesAt;
  }
  return visible;
}

/** A line as it reads when all that it opens is folded: `"code": { … },` */
export function foldedText(lines: readonly JsonLine[], index: number): string {
  const line = lines[index];
  const closing = line?.closesAt === null || line === undefined ? undefined : lines[line.closesAt];
  return `${line?.text ?? ''} … ${closing?.text ?? ''}`;
}

function* tokens(text: string): Generator<string | null> {
  const token = /\s*("(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+)/gy;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(text);
    yield match?.[1] ?? null;
    if (match === null) return;
  }
}

function place(layout: Layout, token: string): boolean {
  switch (token) {
    case '{':
    case '[':
      write(layout, token);
      layout.open.push(layout.lines.length - 1);
      layout.opened = true;
      return true;
    case '}':
    case ']':
      return close(layout, token);
    case ',':
      if (layout.open.length === 0 || layout.opened) return false;
      append(layout, token);
      beginLine(layout);
      return true;
    case ':':
      append(layout, ': ');
      return true;
    default:
      write(layout, token);
      return true;
  }
}

function close(layout: Layout, bracket: string): boolean {
  const number = layout.open.pop();
  const opening = number === undefined ? undefined : layout.lines[number];
  if (opening?.text.at(-1) !== (bracket === '}' ? '{' : '[')) return false;
  const empty = layout.opened;
  layout.opened = false;
  if (!empty) beginLine(layout);
  append(layout, bracket);
  if (!empty) opening.closesAt = layout.lines.length - 1;
  return true;
}

function write(layout: Layout, text: string): void {
  if (layout.opened) beginLine(layout);
  layout.opened = false;
  append(layout, text);
}

function append({ lines }: Layout, text: string): void {
  const line = lines.at(-1);
  if (line !== undefined) line.text += text;
}

const beginLine = ({ lines, open }: Layout): void => {
  lines.push({ depth: open.length, text: '', closesAt: null });
};
