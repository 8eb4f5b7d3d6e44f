/**
 * Finds where JSON values begin and end in a text, without recursion and without building anything, so that a value can be
 * cut out to the byte. It does not judge what is inside a value: `JSON.parse` of the slice does.
 */
export interface Scanner {
  /** Index of the next character to look at. */
  position: number;
  readonly text: string;
}

export interface ScannedValue {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** How many objects and lists lie inside each other. */
  readonly depth: number;
}

/** The text ends, or holds something else, where JSON must go on. */
export class NotJson extends Error {
  readonly position: number;
  constructor(position: number) {
    super(`Not JSON at character ${position}`);
    this.position = position;
  }
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;

/** Character code of what comes next after white space; `NaN` at the end of the text. */
export function peek(scanner: Scanner): number {
  let code = scanner.text.charCodeAt(scanner.position);
  while (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) {
    code = scanner.text.charCodeAt(++scanner.position);
  }
  return code;
}

/** Steps over `character` if it comes next. */
export function take(scanner: Scanner, character: string): boolean {
  if (peek(scanner) !== character.charCodeAt(0)) return false;
  scanner.position++;
  return true;
}

export function expect(scanner: Scanner, character: string): void {
  if (!take(scanner, character)) throw new NotJson(scanner.position);
}

/** Steps over the members of an object; `visit` must step over each value. */
export function scanMembers(scanner: Scanner, visit: (name: string) => void): void {
  expect(scanner, '{');
  if (take(scanner, '}')) return;
  do {
    visit(scanName(scanner));
  } while (take(scanner, ','));
  expect(scanner, '}');
}

/** Steps over the elements of a list; `visit` must step over each. */
export function scanElements(scanner: Scanner, visit: () => void): void {
  expect(scanner, '[');
  if (take(scanner, ']')) return;
  do {
    visit();
  } while (take(scanner, ','));
  expect(scanner, ']');
}

function scanName(scanner: Scanner): string {
  if (peek(scanner) !== quote) throw new NotJson(scanner.position);
  const from = scanner.position;
  skipString(scanner);
  const name = scanner.text.slice(from, scanner.position);
  expect(scanner, ':');
  return name.includes('\\') ? unescaped(name, from) : name.slice(1, -1);
}

function unescaped(name: string, from: number): string {
  try {
    return String(JSON.parse(name));
  } catch {
    throw new NotJson(from);
  }
}

/** Steps over any value. */
export function scanValue(scanner: Scanner): ScannedValue {
  const code = peek(scanner);
  const from = scanner.position;
  let depth = 0;
  if (code === quote) skipString(scanner);
  else if (code === openBrace || code === openBracket) depth = skipNested(scanner);
  else skipPlain(scanner);
  return { from, to: scanner.position, depth };
}

function skipString(scanner: Scanner): void {
  const { text } = scanner;
  let end = scanner.position;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) throw new NotJson(text.length);
  } while (isEscaped(text, end));
  scanner.position = end + 1;
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1;
  while (text.charCodeAt(before) === backslash) before--;
  return (at - before) % 2 === 0;
}

function skipNested(scanner: Scanner): number {
  const { text } = scanner;
  let open = 0;
  let deepest = 0;
  do {
    const code = text.charCodeAt(scanner.position);
    if (Number.isNaN(code)) throw new NotJson(text.length);
    if (code === quote) {
      skipString(scanner);
      continue;
    }
    if (code === openBrace || code === openBracket) deepest = Math.max(deepest, ++open);
    else if (code === closeBrace || code === closeBracket) open--;
    scanner.position++;
  } while (open > 0);
  return deepest;
}

/** Numbers, `true`, `false`, `null`. */
function skipPlain(scanner: Scanner): void {
  const plain = /[^\s,:[\]{}"]+/y;
  plain.lastIndex = scanner.position;
  if (!plain.test(scanner.text)) throw new NotJson(scanner.position);
  scanner.position = plain.lastIndex;
}
