// Reads our own sources for the texts that stand in them.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** A node of the syntax tree (https://github.com/estree/estree), as far as these tests look at it. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface Found {
  readonly node: SyntaxNode;
  /** What it stands in, the outermost first. */
  readonly within: readonly SyntaxNode[];
  readonly file: string;
}

const project = path.resolve(import.meta.dirname, '../../..');

/** Every node of every file of such a name, by its path in the project. */
export const everyNode = (pattern: string): readonly Found[] =>
  globSync(pattern, { cwd: project }).flatMap((file) =>
    nodesOf(readFileSync(path.join(project, file), 'utf8'), file.replaceAll(path.sep, '/')),
  );

export const nodesOf = (source: string, file: string): readonly Found[] =>
  nodesIn(parseSync(file, source).program, []).map((found) => ({ ...found, file }));

function nodesIn(part: unknown, within: readonly SyntaxNode[]): Omit<Found, 'file'>[] {
  if (Array.isArray(part)) return part.flatMap((inner) => nodesIn(inner, within));
  if (!isNode(part)) return [];
  const inner = Object.values(part).flatMap((property) => nodesIn(property, [...within, part]));
  return [{ node: part, within }, ...inner];
}

export const isNode = (part: unknown): part is SyntaxNode =>
  typeof part === 'object' && part !== null && 'type' in part && typeof part.type === 'string';

/** What a text or a template says, `{}` for each part that is put in; `null` for what is neither. */
export function textOf({ type, value, quasis }: SyntaxNode): string | null {
  if (type === 'Literal') return typeof value === 'string' ? value : null;
  if (type !== 'TemplateLiteral' || !Array.isArray(quasis)) return null;
  return quasis.map((quasi: unknown) => cooked(quasi)).join('{}');
}

function cooked(quasi: unknown): string {
  const value = isNode(quasi) ? quasi['value'] : null;
  return typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '';
}
