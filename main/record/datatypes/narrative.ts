const blocks = new Set('p div br li ul ol tr table h1 h2 h3 h4 h5 h6 thead tbody section dt dd caption par'.split(' '));
const cells = new Set(['td', 'th']);
const silent = new Set(['script', 'style', 'title']);
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The words of a piece of HTML or XML, for searching and as a last resort for a title. Nothing of it is ever shown as HTML.
 * One pass from beginning to end: a hostile text takes no longer than any other of its length.
 */
export function wordsOfHtml(html: string): string {
  const text = html.slice(0, longest);
  const lower = text.toLowerCase();
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) break;
    parts.push(text.slice(at, open));
    const name = /^\/?([a-z][a-z\d]*)/.exec(lower.slice(open + 1, Math.min(close, open + 20)))?.[1] ?? '';
    if (blocks.has(name)) parts.push('\n');
    if (cells.has(name)) parts.push(' ');
    at = close + 1;
    if (text.startsWith('<!--', open)) at = after(text, '-->', open);
    if (silent.has(name) && text[open + 1] !== '/') at = after(lower, `</${name}`, at);
  }
  parts.push(text.slice(at));
  return parts
    .join('')
    .replaceAll(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entity(name) ?? whole)
    .replaceAll(/[^\S\n]+/g, ' ')
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .join('\n');
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found < 0 ? text.length : found + (end === '-->' ? end.length : 0);
}

function entity(name: string): string | null {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
  return Number.isInteger(code) && code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
    ? String.fromCodePoint(code)
    : null;
}

const longest = 2_000_000;
