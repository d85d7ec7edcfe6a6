import { bad, good, type Outcome } from '../problem.js';

export interface CsvRow {
  /** Where the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const separators = [';', '\t', ','] as const;

/** As many lines say what separates the cells. */
const LOOKED_AT = 10;

const isBreak = (c: string | undefined): boolean => c === '\n' || c === '\r' || c === undefined;

/** Text that a page indented with its markup, moved back to the margin. */
export function dedent(text: string): string {
  const indent = /^[ \t]+/.exec(text.replace(/^(?:[ \t]*\r?\n)+/, ''))?.[0];
  if (!indent) return text;
  const lines = text.split('\n');
  const indented = lines.every((line) => line.trim() === '' || line.startsWith(indent));
  return indented ? lines.map((line) => line.slice(indent.length)).join('\n') : text;
}

const countOf = (line: string, separator: string): number => line.split(separator).length - 1;

/**
 * The separator that stands in the first line, and as often in most of the next ones, outside quotation marks; of equals
 * the rarest in other uses. Where the first line has none, the one that stands in most lines.
 */
export function detectSeparator(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const [first = ''] = lines;
  // A tab at the margin may be an indent.
  const isIn = (line: string, separator: string): boolean => line.trim().includes(separator);
  const score = (separator: string): number =>
    isIn(first, separator)
      ? LOOKED_AT + lines.filter((line) => countOf(line, separator) === countOf(first, separator)).length
      : lines.filter((line) => isIn(line, separator)).length;
  const scores = separators.map(score);
  const most = Math.max(...scores);
  return most === 0 ? ',' : (separators[scores.indexOf(most)] ?? ',');
}

/** Where the quoted cell that opens at `open` is closed, or -1. */
function closing(text: string, open: number): number {
  let at = open + 1;
  for (;;) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
    at += 2;
  }
}

/**
 * Cells of separated text (RFC 4180; spaces around cells and quotation marks are dropped), by line. Blank rows are left out.
 * Written here because the common parsers lose what stands after a closing quotation mark, and the line numbers.
 */
export function parseCsv(text: string, separator: string): Outcome<CsvRow[]> {
  const rows: CsvRow[] = [];
  const isBlank = (c: string | undefined): boolean => c === ' ' || (c === '\t' && separator !== '\t');
  let line = 1;
  let begun = 1;
  let at = 0;
  let cells: string[] = [];
  for (;;) {
    let start = at;
    while (isBlank(text[start])) start += 1;
    if (text[start] === '"') {
      const close = closing(text, start);
      if (close < 0) return bad({ key: 'quoteOpen', values: { line } });
      const cell = text.slice(start + 1, close);
      cells.push(cell.replaceAll('""', '"').trim());
      at = close + 1;
      while (isBlank(text[at])) at += 1;
      if (text[at] !== separator && !isBreak(text[at])) return bad({ key: 'quoteText', values: { line } });
      line += cell.match(/\r\n?|\n/g)?.length ?? 0;
    } else {
      while (text[at] !== separator && !isBreak(text[at])) at += 1;
      cells.push(text.slice(start, at).trim());
    }
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells });
    if (at >= text.length) return good(rows);
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    begun = line;
    cells = [];
  }
}
