/** Signs of Chinese, Japanese and Korean are square; marks over a letter, and signs of direction, take no room. */
const square = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const without = /\p{M}|\p{Cf}/u;

/** A square sign is as wide as so many Latin letters. */
const SQUARE = 1.75;

const lettersOf = (sign: string): number => (without.test(sign) ? 0 : square.test(sign) ? SQUARE : 1);

/** How many Latin letters a text is as wide as: the host's font is not known here, so a text is measured by counting. */
export function letters(text: string): number {
  let sum = 0;
  for (const sign of text) sum += lettersOf(sign);
  return sum;
}

/** A text cut to so many letters, with an ellipsis where something is missing. */
export function cut(text: string, most: number): string {
  if (letters(text) <= most) return text;
  let kept = '';
  let room = Math.max(1, most - 1);
  for (const sign of text) {
    room -= lettersOf(sign);
    if (room < 0) break;
    kept += sign;
  }
  return `${kept.trimEnd()}…`;
}

/** Between words, and between square signs, but for what may not begin a line. */
const breaks = /(?<= )|(?<=[\u2e80-\uffe6])(?=[\u2e80-\u2fff\u3005-\u3007\u3040-\ufaff])/u;

/** A text in lines that fit, as far as its words allow. @param fits - whether a line has room */
export function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const piece of text.split(breaks)) {
    const longer = `${lines.at(-1) ?? ''}${piece}`;
    if (lines.length > 0 && fits(longer.trimEnd())) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
