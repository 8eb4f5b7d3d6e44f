import { expect, it } from 'vitest';
import { everyNode, isNode, nodesOf, textOf, type Found, type SyntaxNode } from './source-texts.ts';

/** What of an element is seen or read out. */
const told =
  /^(label|title|placeholder|alt|description|text|about|error|aria-(label|description|valuetext|roledescription))$/;

/** Letters make words; signs such as "·", and a question in FHIR, are the same in every language. */
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^\w+\?[\w=-]+$/.test(text);

const nameOf = ({ name }: SyntaxNode): string => (isNode(name) && typeof name['name'] === 'string' ? name['name'] : '');

/** Texts that a value can come to: of a condition, both; of what is called, none. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  const own = textOf(value);
  if (own !== null) return [own];
  if (value.type === 'JSXExpressionContainer') return textsOf(value['expression']);
  if (value.type === 'ConditionalExpression') return [value['consequent'], value['alternate']].flatMap(textsOf);
  if (value.type === 'LogicalExpression') return [value['left'], value['right']].flatMap(textsOf);
  return [];
}

/** Of an element: what stands in it, and what it tells by an attribute. */
function elementTexts({ node, within }: Found): readonly string[] {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXAttribute') return told.test(nameOf(node)) ? textsOf(node['value']) : [];
  const isChild = ['JSXElement', 'JSXFragment'].includes(within.at(-1)?.type ?? '');
  return node.type === 'JSXExpressionContainer' && isChild ? textsOf(node) : [];
}

/** A whole sentence anywhere else. What is thrown is a bug's, and nobody reads it but engineers. */
function sentences({ node, within }: Found): readonly string[] {
  const isThrown = within.some(({ type }) => type === 'NewExpression' || type === 'ThrowStatement');
  const text = textOf(node);
  return text !== null && !isThrown && /^\p{Lu}[^]* [^]*[.?!…]$/u.test(text) ? [text] : [];
}

const wordsIn = (found: readonly Found[]): readonly string[] =>
  found.flatMap((one) =>
    [...elementTexts(one), ...sentences(one)].filter(hasWords).map((text) => `${one.file}: ${text.trim()}`),
  );

it('finds words in an element, in what it tells, and sentences', () => {
  const source = `const a = <p title={b ? 'Two' : c}>One {d && 'Three'} · <img alt="Four" className="five" /></p>;
    const e = { f: 'This is six.' };
    throw new Error('Nobody sees this.');`;
  expect(wordsIn(nodesOf(source, 'a.tsx')).toSorted()).toEqual(
    ['Four', 'One', 'This is six.', 'Three', 'Two'].map((text) => `a.tsx: ${text}`),
  );
});

it('has every word that the page says in the catalogue, and none in an element', () => {
  const found = everyNode('renderer/{*,!(words)/**/*}.{ts,tsx}');
  expect(new Set(found.map(({ file }) => file)).size).toBeGreaterThan(150);
  expect(wordsIn(found)).toEqual([]);
});
