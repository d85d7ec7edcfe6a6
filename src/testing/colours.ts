import {
  blend,
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Rgb,
} from 'culori';

/** Marks and the parts of controls stand out from what is behind them by so much, letters by so much: WCAG 2.2, AA. */
export const MARK_CONTRAST = 3;
export const TEXT_CONTRAST = 4.5;

/**
 * Colours that alone say what is what differ by so much (CIEDE2000) for every sight. A difference of 1 is just seen in
 * patches side by side; small marks a few centimetres apart need an order of magnitude more.
 */
export const APART = 12;

/** How people see: usually, and the three ways of the colour-blind (Machado, Oliveira & Fernandes 2009, severity 1). */
export const sights: Readonly<Record<string, (color: Rgb) => Rgb>> = {
  usual: (color) => color,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

const ciede2000 = differenceCiede2000();

const toRgb = converter('rgb');

/** A computed colour. */
export function colour(css: string): Rgb {
  const color = toRgb(parse(css));
  if (!color) throw new Error(`not a colour: ${css}`);
  return color;
}

/** What is seen where a colour lies over another one, `opacity` of it. */
export const over = (color: Rgb, ground: Rgb, opacity = 1): Rgb =>
  toRgb(blend([ground, { ...color, alpha: (color.alpha ?? 1) * opacity }]));

export const contrast = (color: Rgb, ground: Rgb): number => wcagContrast(over(color, ground), ground);

/** By how much two colours differ for the sight that tells them apart worst. */
export function leastDifference(a: Rgb, b: Rgb): number {
  return Math.min(...Object.values(sights).map((see) => ciede2000(see(a), see(b))));
}
