/** Looks over a rendered explainer for what must never be seen. */

const unspeakable = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object /;

function shadowOf(element: Element): ShadowRoot {
  if (!element.shadowRoot) throw new Error(`<${element.localName}> has no shadow root: it was not upgraded.`);
  return element.shadowRoot;
}

/** Marks drawn: SVG shapes of the picture, and canvases that hold ink. */
export function marksOf(element: Element): number {
  const root = shadowOf(element);
  const shapes = root.querySelectorAll('svg.picture :is(path, circle, rect, line, text, use)').length;
  return shapes + root.querySelectorAll('canvas').length;
}

/** Texts and attributes that show what no reader should see: NaN, undefined, Infinity, [object Object]. */
export function unspeakableIn(element: Element): string[] {
  const found: string[] = [];
  for (const node of shadowOf(element).querySelectorAll('*')) {
    if (node instanceof HTMLStyleElement) continue;
    for (const { name, value } of node.attributes) {
      if (unspeakable.test(value)) found.push(`${node.localName} ${name}="${value.slice(0, 80)}"`);
    }
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE && unspeakable.test(child.textContent ?? '')) {
        found.push(`${node.localName}: ${(child.textContent ?? '').trim().slice(0, 80)}`);
      }
    }
  }
  return found;
}

const isMark = (node: Element): node is SVGGraphicsElement =>
  node instanceof SVGGraphicsElement && !(node instanceof SVGSVGElement);

/** The box of an element on screen. Of a mark without its stroke: engines differ in whether that belongs to it. */
function boxOf(node: Element): DOMRect {
  const matrix = isMark(node) ? node.getScreenCTM() : null;
  if (!isMark(node) || !matrix) return node.getBoundingClientRect();
  const { p1, p2, p3, p4 } = DOMQuad.fromRect(node.getBBox());
  const [a, b, c, d] = [p1, p2, p3, p4].map((corner) => corner.matrixTransform(matrix));
  return new DOMQuad(a, b, c, d).getBounds();
}

/** What stands out of the element's box to the left or right, but for what scrolls in a box of its own. */
export function overflowOf(element: Element): string[] {
  const box = element.getBoundingClientRect();
  return [...shadowOf(element).querySelectorAll('*')]
    .filter((node) => !node.closest('.spoken, .scroll table, .scroll pre, symbol, defs, .hands'))
    .filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      const { left, right } = boxOf(node);
      return width > 0 && height > 0 && (left < box.left - 1 || right > box.right + 1);
    })
    .map((node) => {
      const { left, right } = boxOf(node);
      const name = `${node.localName}.${node.getAttribute('class') ?? ''}`;
      return `${name} "${node.textContent.trim().slice(0, 30)}" ${left.toFixed(0)}..${right.toFixed(0)} in ${box.left.toFixed(0)}..${box.right.toFixed(0)}`;
    });
}

/** Pairs of texts in the picture that lie over each other. */
export function overlappingTexts(element: Element): string[] {
  const texts = [...shadowOf(element).querySelectorAll('svg.picture text')]
    .map((node) => ({
      text: node.textContent.trim(),
      box: boxOf(node),
      opacity: Number(node.getAttribute('opacity') ?? 1),
    }))
    .filter(({ text, box, opacity }) => text !== '' && box.width > 0 && opacity > 0.2);
  const found: string[] = [];
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Line boxes are taller than letters: a third of a line may be shared.
      if (across > 1 && down > Math.min(a.box.height, b.box.height) / 3) found.push(`"${a.text}" / "${b.text}"`);
    }
  });
  return found;
}

/** Texts smaller than a reader can be asked to read, px on screen. */
export function tinyTexts(element: Element, smallest = 11.5): string[] {
  return [...shadowOf(element).querySelectorAll<SVGTextElement>('svg.picture text')]
    .filter((node) => node.textContent.trim() !== '')
    .filter((node) => {
      const scale = node.getScreenCTM()?.a ?? 1;
      return parseFloat(getComputedStyle(node).fontSize) * scale < smallest;
    })
    .map((node) => node.textContent);
}

/** Targets smaller than 24 px in either direction. */
export function smallTargets(element: Element): string[] {
  return [...shadowOf(element).querySelectorAll('button, select, input, summary, .handle .reach')]
    .filter((node) => {
      const { width, height } = node.getBoundingClientRect();
      return width > 0 && height > 0 && (width < 23.5 || height < 23.5);
    })
    .map((node) => `${node.localName} "${node.textContent.trim().slice(0, 30)}"`);
}
