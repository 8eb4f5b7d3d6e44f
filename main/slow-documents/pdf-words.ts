import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

// The library would load its worker from an address; here it runs in this very thread, which is one of its own.
Object.assign(globalThis, { pdfjsWorker: pdfWorker });

/** Longer documents are searched by their beginning. */
const mostPages = 500;
const mostLetters = 1_000_000;

/** The words of a PDF, a line for each line of it, in the order of the file; `null` where there are none to be read. */
export async function pdfWords(bytes: Uint8Array): Promise<string | null> {
  const loading = getDocument({ data: bytes, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
  try {
    const document = await loading.promise;
    const text = await wordsOfPages(document);
    return text === '' ? null : text;
  } catch {
    // Damaged, or locked with a password: what it says stays in the file, and the file can be saved.
    return null;
  } finally {
    await loading.destroy();
  }
}

async function wordsOfPages(document: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  let letters = 0;
  for (let number = 1; number <= Math.min(document.numPages, mostPages) && letters < mostLetters; number++) {
    const page = await document.getPage(number);
    const words = await wordsOfPage(page);
    page.cleanup();
    letters += words.length;
    pages.push(words);
  }
  return pages
    .filter((page) => page !== '')
    .join('\n\n')
    .slice(0, mostLetters)
    .toWellFormed();
}

async function wordsOfPage(page: Awaited<ReturnType<PDFDocumentProxy['getPage']>>): Promise<string> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('');
  return text
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .trim();
}
