/** Widths that pages give an explainer, px. Beyond them the last height goes on. */
const NARROWEST = 200;
const WIDEST = 1600;

/** A reader does not see a smaller step, px. */
const STEP = 1;

/** Where a height begins to grow evenly, and how it goes on. */
interface Stretch {
  readonly from: number;
  readonly height: number;
  /** px of height for each px of width */
  readonly slope: number;
}

/** Heights as stretches that grow evenly, found by halving; a jump ends in a stretch of one px. */
function stretches(heightAt: (width: number) => number, from: number, to: number): readonly Stretch[] {
  const [first, last] = [heightAt(from), heightAt(to)];
  const slope = to > from ? (last - first) / (to - from) : 0;
  const isEven = [0.25, 0.5, 0.75].every((share) => {
    const width = Math.round(from + share * (to - from));
    return Math.abs(heightAt(width) - first - slope * (width - from)) <= STEP;
  });
  if (to - from <= 1 && Math.abs(last - first) > STEP) {
    return [
      { from, height: first, slope: 0 },
      { from: to, height: last, slope: 0 },
    ];
  }
  if (isEven || to - from <= 1) return [{ from, height: first, slope }];
  const middle = Math.floor((from + to) / 2);
  return [...stretches(heightAt, from, middle), ...stretches(heightAt, middle, to)];
}

const rounded = (value: number): string => String(Number(value.toFixed(4)));

/** The same rule for a frame that does not know yet that it is narrow. */
const narrowRules = (css: string): string =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/[^{};]*\.narrow[^{}]*\{[^{}]*\}/g)]
    .map(([rule]) => rule.trim().replaceAll('.narrow', '.explainer'))
    .join('\n');

/**
 * A style sheet that gives a picture, drawn for one width, the box that it will have at the width of its page. So nothing moves
 * when it is drawn anew.
 *
 * @param heightAt - the picture's height at a width, px
 * @param css - the element's own style sheet
 */
export function reservedBox(heightAt: (width: number) => number, css: string): string {
  const known = new Map<number, number>();
  const height = (width: number): number => {
    const found = known.get(width) ?? heightAt(width);
    known.set(width, found);
    return found;
  };
  const found = stretches(height, NARROWEST, WIDEST);
  const isNew = ({ slope, height: start }: Stretch, i: number): boolean =>
    slope !== 0 || found[i - 1]?.slope !== 0 || found[i - 1]?.height !== start;
  const boxes = found.filter(isNew).map(({ from, slope, height: start }) => {
    const grown = slope === 0 ? '' : ` + ${rounded(slope)} * (100cqi - ${String(from)}px)`;
    return `@container (min-width: ${String(from)}px) { .figure { block-size: calc(${rounded(start)}px${grown}) } }`;
  });
  return `:host { container-type: inline-size }
.figure { inline-size: 100% }
.figure .picture { inline-size: 100%; block-size: 100% }
${boxes.join('\n')}
@container (max-width: 559.99px) {
${narrowRules(css)}
}`;
}
