/** Widest line of a list, in characters. */
const WIDTH = 100;

/**
 * A number as both languages read it: the shortest text that gives the same double, 17 significant digits at most.
 *
 * @throws RangeError for what is no finite number: data never hold it
 */
export function numberLiteral(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} cannot be written into a program.`);
  return Object.is(value, -0) ? '-0.0' : String(value);
}

/** Items with commas, as many on a line as fit; the lines stand two or four spaces in. */
function wrapped(items: readonly string[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [i, item] of items.entries()) {
    const next = i < items.length - 1 ? `${item},` : item;
    if (line === '') line = next;
    else if (indent.length + line.length + 1 + next.length > WIDTH) {
      lines.push(line);
      line = next;
    } else line += ` ${next}`;
  }
  lines.push(line);
  return lines.map((each) => indent + each).join('\n');
}

function list(open: string, items: readonly string[], close: string, indent: string): string {
  const short = open + items.join(', ') + close;
  return short.length <= WIDTH - 20 ? short : `${open}\n${wrapped(items, indent)}\n${close}`;
}

/** `[1, 2.5]`, over several lines where it is long. */
export const pythonList = (values: ArrayLike<number>): string =>
  list('[', Array.from(values, numberLiteral), ']', '    ');

/** `c(1, 2.5)`, over several lines where it is long. */
export const rVector = (values: ArrayLike<number>): string => list('c(', Array.from(values, numberLiteral), ')', '  ');

/** Signs that can stand in a program as they are; the others, line breaks and marks of direction among them, are escaped. */
const plain = /^[\p{L}\p{N}\p{P}\p{S} ]$/u;

const hex = (point: number, digits: number): string => point.toString(16).padStart(digits, '0');

function quoted(text: string, escape: (point: number) => string, readable: RegExp): string {
  const signs = Array.from(text, (sign) => {
    if (sign === '"' || sign === '\\') return `\\${sign}`;
    if (readable.test(sign)) return sign;
    const point = sign.codePointAt(0) as number;
    // Half of a pair of surrogates is no sign in any file; R knows no zero in a text.
    return escape((point >= 0xd800 && point <= 0xdfff) || point === 0 ? 0xfffd : point);
  });
  return `"${signs.join('')}"`;
}

/** A text in Python: on one line, whatever is in it. */
export const pythonText = (text: string): string =>
  quoted(text, (point) => (point > 0xffff ? `\\U${hex(point, 8)}` : `\\u${hex(point, 4)}`), plain);

/** A text in R: on one line and in ASCII, for R reads a file in whatever encoding the machine has. */
export const rText = (text: string): string =>
  quoted(text, (point) => `\\${point > 0xffff ? 'U' : 'u'}{${hex(point, 1)}}`, /^[ -~]$/);

/** A cell of a CSV file (RFC 4180). */
const csvCell = (cell: string | number): string => {
  const text = typeof cell === 'number' ? numberLiteral(cell) : cell;
  return /[",;\r\n\t]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** A CSV file with one line of names. */
export const csvText = (names: readonly string[], rows: Iterable<readonly (string | number)[]>): string =>
  [names, ...rows].map((row) => `${row.map(csvCell).join(',')}\n`).join('');
