// Rich Text Format 1.9.1: words, paragraphs and tables. What it says of looks is left, but for bold, italic and crossed out.
import type { ReadableDocument } from '../../values/document.ts';
import { DocumentBuilder } from './document-builder.ts';
import { decodeLetters, letteringOfCodePage, letteringOfFont, letterOf, type Lettering } from './rtf-letters.ts';
import { RtfRows } from './rtf-rows.ts';
import { RtfScanner, type RtfToken } from './rtf-scanner.ts';
import { hidden, shownAnyway, spoken } from './rtf-words.ts';

/** What holds within a group and ends with it. */
interface Group {
  place: 'text' | 'fonts' | 'title' | 'nowhere';
  strong: number;
  emphasis: number;
  struck: number;
  raised: number;
  lowered: number;
  unseen: boolean;
  /** How many letters after a `\u` stand in for it. */
  standIns: number;
  lettering: Lettering | null;
}

const mostGroups = 1_000;

export function readRtf(bytes: Uint8Array): ReadableDocument {
  const reader = new RtfReader();
  const scanner = new RtfScanner(bytes);
  for (let token = scanner.next(); token !== null; token = scanner.next()) reader.take(token);
  return reader.finish();
}

class RtfReader {
  private readonly builder = new DocumentBuilder();
  private readonly rows = new RtfRows(this.builder);
  private readonly groups: Group[] = [];
  private tooDeep = 0;
  private group: Group = {
    ...{ place: 'text', strong: 0, emphasis: 0, struck: 0, raised: 0, lowered: 0, unseen: false },
    ...{ standIns: 1, lettering: null },
  };
  private lettering: Lettering = 'windows-1252';
  private readonly fonts = new Map<number, Lettering | null>();
  private font = { number: 0, charset: 0, name: '' };
  private title = '';
  private begins = false;
  private starred = false;
  private toPass = 0;
  private bytes: number[] = [];
  private asTheyAre = false;
  private words = '';
  private length = 0;

  take(token: RtfToken): void {
    switch (token.kind) {
      case 'open':
        return this.open();
      case 'close':
        return this.close();
      case 'byte':
        return this.addBytes([token.byte], false);
      case 'text':
        return this.addBytes(token.bytes, true);
      case 'word':
        return this.word(token.name, token.number);
    }
  }

  finish(): ReadableDocument {
    this.say();
    return this.builder.finish(this.title.replaceAll(/\s+/g, ' ').trim().slice(0, 300));
  }

  private open(): void {
    this.say();
    this.toPass = 0;
    this.begins = true;
    this.starred = false;
    if (this.groups.length >= mostGroups) this.tooDeep++;
    else this.groups.push({ ...this.group });
  }

  private close(): void {
    this.say();
    if (this.group.place === 'fonts')
      this.fonts.set(this.font.number, letteringOfFont(this.font.charset, this.font.name));
    this.toPass = 0;
    this.begins = false;
    if (this.tooDeep > 0) this.tooDeep--;
    else this.group = this.groups.pop() ?? this.group;
  }

  private addBytes(bytes: Iterable<number>, asTheyAre: boolean): void {
    this.begins = false;
    if (this.group.place === 'nowhere' || this.group.unseen) return;
    for (const byte of bytes) {
      if (this.toPass > 0) this.toPass--;
      else this.bytes.push(byte);
    }
    this.asTheyAre ||= asTheyAre;
  }

  private addText(text: string): void {
    this.decode();
    this.words += text;
  }

  private decode(): void {
    if (this.bytes.length === 0) return;
    this.words += decodeLetters(Uint8Array.from(this.bytes), this.group.lettering ?? this.lettering, this.asTheyAre);
    this.bytes = [];
    this.asTheyAre = false;
  }

  /** Hands on what was read so far, before something changes. */
  private say(): void {
    this.decode();
    const { words, group } = this;
    this.words = '';
    if (words === '' || group.unseen) return;
    if (group.place === 'fonts') this.font.name += words;
    if (group.place === 'title' && this.title.length < 1_000) this.title += words;
    if (group.place !== 'text') return;
    if (words.trim() !== '') this.rows.beforeText();
    this.builder.text(words, group);
    this.length += words.length;
  }

  private word(name: string, number: number | null): void {
    const { begins, starred } = this;
    this.begins = begins && name === '*';
    this.starred = this.begins;
    if (this.begins) return;
    if (starred ? !shownAnyway.has(name) : begins && hidden.has(name)) return this.hide(name);
    if (begins && (name === 'fonttbl' || name === 'title')) this.group.place = name === 'title' ? 'title' : 'fonts';
    else if (this.group.place === 'fonts') this.fontWord(name, number);
    else if (this.group.place !== 'nowhere') this.textWord(name, number);
  }

  private hide(name: string): void {
    if (name === 'pict' && this.group.place === 'text') this.addText(' [Picture] ');
    this.say();
    this.group.place = 'nowhere';
  }

  private fontWord(name: string, number: number | null): void {
    if (name === 'fcharset') this.font.charset = number ?? 0;
    if (name !== 'f') return;
    this.say();
    this.fonts.set(this.font.number, letteringOfFont(this.font.charset, this.font.name));
    this.font = { number: number ?? 0, charset: 0, name: '' };
  }

  private textWord(name: string, number: number | null): void {
    const text = spoken.get(name);
    if (this.toPass > 0 && name !== 'u') this.toPass--;
    else if (text !== undefined) this.addText(text);
    else if (name === 'u') this.unicode(number ?? 0);
    else if (name === 'uc') this.group.standIns = Math.min(Math.max(number ?? 1, 0), 10);
    else if (!this.layoutWord(name)) this.styleWord(name, number);
  }

  /** The letters that follow stand in for this one, where a reader does not know it. */
  private unicode(code: number): void {
    this.addText(letterOf((code + 65_536) % 65_536, this.group.lettering ?? 'symbol'));
    this.toPass = this.group.standIns;
  }

  private layoutWord(name: string): boolean {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
        this.endParagraph();
        return true;
      case 'line':
      case 'nestrow':
      case 'nestcell':
        this.say();
        this.builder.breakLine();
        return true;
      case 'trowd':
        this.say();
        this.rows.define();
        return true;
      case 'cell':
      case 'row':
        this.say();
        if (name === 'cell') this.rows.endCell();
        else this.rows.endRow();
        this.length = 0;
        return true;
      case 'pard':
      case 'intbl':
        this.say();
        this.rows.inRow = name === 'intbl';
        return true;
      default:
        return false;
    }
  }

  /** Many notes end each line as a paragraph: short ones stay together until an empty one parts them. */
  private endParagraph(): void {
    this.say();
    if (this.length > 0 && (this.length < longLine || this.rows.isInCell)) this.builder.breakLine();
    else this.builder.endBlock();
    this.length = 0;
  }

  private styleWord(name: string, number: number | null): void {
    const on = number === 0 ? 0 : 1;
    const change = (style: Partial<Group>): void => {
      this.say();
      Object.assign(this.group, style);
    };
    if (name === 'b') change({ strong: on });
    else if (name === 'i') change({ emphasis: on });
    else if (name === 'strike' || name === 'striked' || name === 'deleted') change({ struck: on });
    else if (name === 'super') change({ raised: on, lowered: 0 });
    else if (name === 'sub') change({ lowered: on, raised: 0 });
    else if (name === 'nosupersub') change({ raised: 0, lowered: 0 });
    else if (name === 'v') change({ unseen: on === 1 });
    else if (name === 'plain') change(plain);
    else if (name === 'f') change({ lettering: this.fonts.get(number ?? 0) ?? null });
    else if (name === 'ansicpg') this.lettering = letteringOfCodePage(number ?? 1252);
    else if (name === 'mac') this.lettering = 'macintosh';
  }
}

const longLine = 120;
const plain = { strong: 0, emphasis: 0, struck: 0, raised: 0, lowered: 0, unseen: false, lettering: null } as const;
