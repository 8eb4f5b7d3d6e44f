import type { Run } from '../../values/document.ts';

export type Mark = 'strong' | 'emphasis' | 'struck' | 'raised' | 'lowered';

export type Marks = Readonly<Record<Mark, number>>;

/**
 * Collects the words of one line or paragraph. Spaces and line breaks of the source are one space, as HTML has it,
 * unless the text is preformatted; `breakLine` breaks it.
 */
export class LineCollector {
  private runs: { text: string; strong: boolean; emphasis: boolean; struck: boolean }[] = [];
  private space = false;
  private atStart = true;

  add(text: string, marks: Marks): void {
    const words = text.replaceAll(/\s+/g, ' ');
    const body = words.trim();
    if (body === '') {
      this.space ||= words !== '';
      return;
    }
    const before = !this.atStart && (this.space || words.startsWith(' ')) ? ' ' : '';
    this.push(before + placed(body, marks), marks);
    this.space = words.endsWith(' ');
    this.atStart = false;
  }

  /** As it stands, with its spaces and line breaks. */
  addRaw(text: string, marks: Marks): void {
    if (text === '') return;
    this.push(placed(text, marks), marks);
    this.atStart = false;
  }

  breakLine(): void {
    const last = this.runs.at(-1);
    this.space = false;
    this.atStart = true;
    if (last !== undefined && !last.text.endsWith('\n\n')) last.text += '\n';
  }

  /** What was collected, and begins anew. */
  take(): readonly Run[] {
    const taken = this.runs;
    this.runs = [];
    this.space = false;
    this.atStart = true;
    for (let last = taken.at(-1); last !== undefined; last = taken.at(-1)) {
      last.text = last.text.trimEnd();
      if (last.text !== '') break;
      taken.pop();
    }
    return taken.map(({ text, strong, emphasis, struck }) => ({
      text: text.toWellFormed(),
      ...(strong ? { strong } : {}),
      ...(emphasis ? { emphasis } : {}),
      ...(struck ? { struck } : {}),
    }));
  }

  private push(text: string, marks: Marks): void {
    const strong = marks.strong > 0;
    const emphasis = marks.emphasis > 0;
    const struck = marks.struck > 0;
    const last = this.runs.at(-1);
    if (last?.strong === strong && last.emphasis === emphasis && last.struck === struck) last.text += text;
    else this.runs.push({ text, strong, emphasis, struck });
  }
}

export const wordsOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** Raised and lowered digits are other letters: 10⁹ must never be read as 109. */
function placed(text: string, marks: Marks): string {
  if (marks.raised > 0) return text.replaceAll(/[\d+\-−–=()]/g, (sign) => raised[sign] ?? sign);
  if (marks.lowered > 0) return text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
  return text;
}

const raised: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹' },
  ...{ '+': '⁺', '-': '⁻', '−': '⁻', '–': '⁻', '=': '⁼', '(': '⁽', ')': '⁾' },
};
