import type { CSSResult } from 'lit';

/** Gives a shadow root the style sheet of what came late. */
export function wear(root: ParentNode, { styleSheet }: CSSResult): void {
  if (!(root instanceof ShadowRoot) || !styleSheet || root.adoptedStyleSheets.includes(styleSheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
