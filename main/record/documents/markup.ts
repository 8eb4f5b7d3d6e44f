import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

export type MarkupLanguage = 'html' | 'xml';

/** What is met in a text of HTML or XML, from its beginning to its end. Tags come as they stand: nothing is balanced. */
export interface MarkupListener {
  /** `name` in small letters in HTML; in XML without its prefix. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * One pass, with nothing remembered of what was passed: no text of its length takes longer than another. Entities that a
 * document defines itself are not expanded.
 */
export function readMarkup(text: string, language: MarkupLanguage, listener: MarkupListener): void {
  const xml = language === 'xml';
  // Without entities the tokenizer goes through plain text in great steps.
  const decodeEntities = text.includes('&');
  const options = { xmlMode: xml, decodeEntities, recognizeSelfClosing: xml || isXhtml.test(text.slice(0, 2_000)) };
  const tokenizer = new Tokenizer(options, new Reader(text, xml, listener));
  tokenizer.write(text);
  tokenizer.end();
}

const isXhtml = /^\s*<\?xml|xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/;

/** The attributes that readers ask for: the others are passed over. */
const asked = new Set(
  'alt colspan rowspan type checked stylecode value representation mediatype listtype revised displayname'.split(' '),
);
const longestAttribute = 1_000;

class Reader implements TokenizerCallbacks {
  private readonly whole: string;
  private readonly xml: boolean;
  private readonly listener: MarkupListener;
  private name = '';
  private attributes = new Map<string, string>();
  private attribute: string | null = null;
  private value = '';

  constructor(whole: string, xml: boolean, listener: MarkupListener) {
    this.whole = whole;
    this.xml = xml;
    this.listener = listener;
  }

  onopentagname(start: number, end: number): void {
    this.name = this.nameOf(start, end);
    if (this.attributes.size > 0) this.attributes = new Map();
  }
  onopentagend(): void {
    this.listener.open(this.name, this.attributes);
  }
  onselfclosingtag(): void {
    this.listener.open(this.name, this.attributes);
    this.listener.close(this.name);
  }
  onclosetag(start: number, end: number): void {
    this.listener.close(this.nameOf(start, end));
  }
  ontext(start: number, end: number): void {
    this.listener.text(this.whole.slice(start, end));
  }
  ontextentity(code: number): void {
    this.listener.text(String.fromCodePoint(code));
  }
  oncdata(start: number, end: number, tail: number): void {
    if (this.xml) this.listener.text(this.whole.slice(start, end - tail));
  }
  onattribname(start: number, end: number): void {
    const name = this.nameOf(start, Math.min(end, start + 40)).toLowerCase();
    this.attribute = asked.has(name) ? name : null;
    this.value = '';
  }
  onattribdata(start: number, end: number): void {
    if (this.attribute !== null && this.value.length < longestAttribute)
      this.value += this.whole.slice(start, Math.min(end, start + longestAttribute));
  }
  onattribentity(code: number): void {
    if (this.attribute !== null && this.value.length < longestAttribute) this.value += String.fromCodePoint(code);
  }
  onattribend(): void {
    if (this.attribute !== null && !this.attributes.has(this.attribute))
      this.attributes.set(this.attribute, this.value);
  }
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private nameOf(start: number, end: number): string {
    const name = this.whole.slice(start, Math.min(end, start + 60));
    return this.xml ? name.slice(name.lastIndexOf(':') + 1) : name.toLowerCase();
  }
}
