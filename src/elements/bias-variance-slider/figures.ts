import type { FamilyName } from '@explainer-elements/stats';
import type { Format } from '../../locales/format.js';

/** How this explainer writes numbers, in every language. */

export const superscript = (power: number): string =>
  String(power).replace(/./g, (c) => (c === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(c))));

/** The power of ten that errors of this many decimals are written in: 0 where plain numbers do. */
export const powerOf = (decimals: number): number => (decimals < -2 || decimals > 6 ? 3 - decimals : 0);

/** As many decimals as the figure has; what is far from them on its own with a power of ten. */
export function error(value: number, decimals: number, format: Format): string {
  const power = powerOf(decimals);
  if (power !== 0) return `${format.fixed(value / 10 ** power, 3)} × 10${superscript(power)}`;
  const size = Math.floor(Math.log10(Math.abs(value)));
  if (size >= 6) return `${format.significant(value / 10 ** size, 3)} × 10${superscript(size)}`;
  return format.fixed(value, Math.max(0, decimals));
}

/** The same where a number may be missing: never a zero, never "NaN". */
export const orDots = (value: number | null, decimals: number, format: Format): string =>
  value === null ? '…' : error(value, decimals, format);

/** The number alone where its column names the power of ten. */
export function mantissa(value: number, decimals: number, format: Format): string {
  const power = powerOf(decimals);
  return power === 0 ? error(value, decimals, format) : format.fixed(value / 10 ** power, 3);
}

export const tick = (value: number, format: Format): string =>
  Math.abs(value) >= 1e6 ? error(value, 0, format) : format.significant(value, 6);

/** A tick on the axis of complexities: penalties as powers of ten. */
export const stop = (family: FamilyName, complexity: number, format: Format): string =>
  family === 'ridge' ? `10${superscript(Math.round(Math.log10(complexity)))}` : format.significant(complexity, 3);

/** A text that may begin a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
