import { roles, type Role } from '../viz/roles.js';
import { APART, colour, contrast, leastDifference, MARK_CONTRAST, over, TEXT_CONTRAST } from './colours.js';

const opacityOf = (mark: Element): number => Number(mark.getAttribute('opacity') ?? 1);

const roleOf = (node: Element): Role | undefined => roles.find((role) => node.classList.contains(`role-${role}`));

/** The paint that says what a mark is. */
function paintOf(mark: Element): string {
  const { fill, stroke } = getComputedStyle(mark);
  return mark.matches('.line, .hollow') ? stroke : fill;
}

/** Marks in colours of their own; what a symbol is drawn in is the page's ink. */
const marksIn = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('svg.picture > :is(.line, .area, .point, .dots)'),
];

const isShown = (node: Element): boolean => node.getClientRects().length > 0;

/**
 * A mark that is faint on purpose: an ornament of the ground (a fence, a hill, grass), or an area under strokes of its
 * own role that stand out.
 */
const isBacked = (mark: Element, marks: readonly Element[]): boolean =>
  opacityOf(mark) < 1 &&
  (roleOf(mark) === 'grid' || marks.some((other) => roleOf(other) === roleOf(mark) && opacityOf(other) === 1));

function faintMarks(root: ParentNode, ground: string): string[] {
  const marks = marksIn(root);
  return marks
    .filter((mark) => paintOf(mark) !== 'none' && !isBacked(mark, marks))
    .map((mark) => {
      const seen = over(colour(paintOf(mark)), colour(ground), opacityOf(mark));
      return [mark.getAttribute('class') ?? '', contrast(seen, colour(ground))] as const;
    })
    .filter(([, ratio]) => ratio < MARK_CONTRAST)
    .map(([name, ratio]) => `mark ${name} ${ratio.toFixed(2)}`);
}

/** What is behind an element: the nearest ground of its own, else the page's. */
function groundOf(node: Element, ground: string): string {
  for (let each: Element | null = node; each; each = each.parentElement) {
    const { backgroundColor } = getComputedStyle(each);
    if ((colour(backgroundColor).alpha ?? 1) === 1) return backgroundColor;
  }
  return ground;
}

const hasWords = (node: Element): boolean =>
  [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim() !== '');

/** Letters, but for those that nobody sees, and for what is switched off, which WCAG lets be faint. */
function faintTexts(root: ParentNode, ground: string): string[] {
  return [...root.querySelectorAll('*')]
    .filter((node) => hasWords(node) && isShown(node) && !node.closest('.spoken, :disabled, option, style, defs'))
    .map((node) => {
      const isDrawn = node instanceof SVGElement;
      const behind = colour(isDrawn ? ground : groundOf(node, ground));
      const { fill, color } = getComputedStyle(node);
      const ratio = contrast(over(colour(isDrawn ? fill : color), behind, isDrawn ? opacityOf(node) : 1), behind);
      return [node.textContent.trim().slice(0, 30), ratio] as const;
    })
    .filter(([, ratio]) => ratio < TEXT_CONTRAST)
    .map(([text, ratio]) => `text "${text}" ${ratio.toFixed(2)}`);
}

function faintControls(root: ParentNode, ground: string): string[] {
  return [...root.querySelectorAll('button, select, input[type=number], textarea')]
    .filter((node) => isShown(node) && !node.matches(':disabled'))
    .map((node) => [node, contrast(colour(getComputedStyle(node).borderTopColor), colour(ground))] as const)
    .filter(([, ratio]) => ratio < MARK_CONTRAST)
    .map(([node, ratio]) => `edge of ${node.localName} "${node.textContent.trim()}" ${ratio.toFixed(2)}`);
}

/** Marks, letters and edges of controls that do not stand out from a ground. */
export const faintIn = (root: ParentNode, ground: string): string[] => [
  ...faintMarks(root, ground),
  ...faintTexts(root, ground),
  ...faintControls(root, ground),
];

/** What a mark looks like without its colour: its kind, its shape and its dash. */
function shapeOf(mark: Element): string {
  const classes = [...mark.classList].filter((name) => !name.startsWith('role-')).sort();
  // The shape of a point is in its path: so many commands, of these kinds.
  const path = mark.matches('.point, .dots')
    ? (mark.getAttribute('d') ?? '').replace(/[^A-Za-z]/g, '').slice(0, 3)
    : '';
  return [...classes, path].join(' ');
}

/** Roles that say something about the data; the others are the paper that it stands on. */
const meaning = roles.filter((role) => !['ink', 'muted', 'grid', 'accent'].includes(role));

/**
 * Pairs of roles that somebody could take for each other in a picture: marks of the same shape and dash, in colours that
 * are near for some sight, and without a name of both in the picture.
 */
export function confusableIn(root: ParentNode): string[] {
  const named = (role: Role): boolean => root.querySelector(`svg.picture > text.role-${role}`) !== null;
  const byShape = new Map<string, Map<Role, Element>>();
  for (const mark of marksIn(root)) {
    const role = roleOf(mark);
    if (!role || !meaning.includes(role) || paintOf(mark) === 'none') continue;
    const ofShape = byShape.get(shapeOf(mark)) ?? new Map<Role, Element>();
    byShape.set(shapeOf(mark), ofShape.set(role, mark));
  }
  return [...byShape].flatMap(([shape, marks]) => {
    const found = [...marks];
    return found.flatMap(([a, markA], i) =>
      found.slice(i + 1).flatMap(([b, markB]) => {
        const apart = leastDifference(colour(paintOf(markA)), colour(paintOf(markB)));
        return apart >= APART || (named(a) && named(b)) ? [] : [`${a} and ${b} as ${shape}: ${apart.toFixed(1)}`];
      }),
    );
  });
}
