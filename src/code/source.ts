/** How far the text is indented that all lines (but empty ones) share. */
function sharedIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  return indents.length > 0 ? Math.min(...indents) : 0;
}

/**
 * A piece of a program, written where it is used: backslashes stay as they are, the indent that all lines share goes, and a value
 * of several lines is indented as the line it stands in. An empty value that has a line of its own takes the line with it.
 */
export function source({ raw }: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  const template = raw.map((part, i) => (i < values.length ? `${part}\0${i}\0` : part)).join('');
  const lines = template.replace(/^\n/, '').trimEnd().split('\n');
  const indent = sharedIndent(lines);
  return lines
    .flatMap((line) => {
      const own = line.slice(indent);
      const before = ' '.repeat(Math.max(0, own.search(/\S/)));
      const filled = own.replace(/\0(\d+)\0/g, (_, i: string) =>
        String(values[Number(i)]).replaceAll('\n', `\n${before}`),
      );
      return filled.trim() === '' && own.includes('\0') ? [] : [filled];
    })
    .join('\n')
    .replace(/[ ]+$/gm, '');
}

/** Pieces of a program, one after the other, with so many empty lines between them. */
export const pieces = (parts: readonly string[], emptyLines: number): string =>
  `${parts.filter((part) => part !== '').join('\n'.repeat(emptyLines + 1))}\n`;
