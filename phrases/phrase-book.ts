// Words that reach the page from the other process are English. A phrase book says them in another language.

/** English → the other language; `{}` stands for what is different each time, such as a name, in the same order in both. */
export type Phrases = Readonly<Record<string, string>>;

type Say = (text: string) => string | null;

/**
 * Says a text in the other language, as a whole or sentence by sentence; what no phrase says stays as it is.
 * `names`: what may stand in a place of a phrase, or by itself.
 */
export function createPhraseBook(phrases: Phrases, names: Phrases = {}): (text: string) => string {
  const exact = new Map([...Object.entries(names), ...Object.entries(phrases)]);
  const patterns = [...exact].filter(([english]) => english.includes(slot)).map(asPattern);
  const say: Say = (text) => {
    const said = exact.get(text);
    if (said !== undefined) return said;
    for (const { pattern, other } of patterns) {
      const given = pattern.exec(text)?.slice(1);
      if (given !== undefined)
        return fill(
          other,
          given.map((name) => names[name] ?? name),
        );
    }
    return null;
  };
  return (text) => inSentences(text, say);
}

const slot = '{}';

/** What is put in holds no end of a sentence but one of a name, such as "St. Mary". */
function asPattern([english, other]: readonly [string, string]): { readonly pattern: RegExp; readonly other: string } {
  const between = english
    .split(slot)
    .map((part) => RegExp.escape(part))
    .join('(.+?)');
  return { pattern: new RegExp(`^${between}$`), other };
}

const fill = (other: string, given: readonly string[]): string =>
  other.split(slot).reduce((text, part, at) => `${text}${given[at - 1] ?? ''}${part}`);

/** The shortest beginning that is a phrase counts, since a name may hold a full stop; where none is one, the first sentence stays. */
function inSentences(text: string, say: Say): string {
  const ends = [...text.matchAll(/[.?!] (?=[\p{Lu}\d“])/gu)].map(({ index }) => index + 1);
  for (const end of [...ends, text.length]) {
    const said = say(text.slice(0, end));
    if (said !== null) return end === text.length ? said : `${said} ${inSentences(text.slice(end + 1), say)}`;
  }
  const [end] = ends;
  return end === undefined ? text : `${text.slice(0, end)} ${inSentences(text.slice(end + 1), say)}`;
}
