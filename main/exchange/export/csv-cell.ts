/**
 * One row of CSV (RFC 4180). Every cell is quoted, so that no list separator of another country splits it. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe; plain numbers are none and stay as they are.
 */
export const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** What spreadsheets begin a formula with, in both widths, behind whatever they skip. */
const formula = /^[\s\p{C}]*[=+\-@＝＋－＠|%]/u;

const plainNumber = /^[+-]?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+)?$/;

function csvCell(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  // Tabs, too, begin formulas; other control characters say nothing.
  const clean = lines.replace(/\t/g, ' ').replace(/[^\P{Cc}\n]/gu, '');
  const harmless = formula.test(clean) && !plainNumber.test(clean) ? `'${clean}` : clean;
  return `"${harmless.replaceAll('"', '""')}"`;
}
