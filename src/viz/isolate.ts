import type { Mark, Scene, TextMark } from './scene.js';

const isolated = new WeakMap<TextMark, TextMark>();

/** The signs for "a text of its own, as its first letter runs" and for its end. */
function isolate(mark: TextMark): TextMark {
  let known = isolated.get(mark);
  if (!known) isolated.set(mark, (known = { ...mark, text: mark.text && `\u2068${mark.text}\u2069` }));
  return known;
}

/**
 * A scene whose texts run as their own letters do. A picture is placed from left to right in every language; without this,
 * the full stop of an Arabic line would stand at its right, on screen, in an SVG file and on a canvas.
 */
export const isolateTexts = <S extends Scene>(scene: S): S => ({
  ...scene,
  marks: scene.marks.map((mark): Mark => (mark.kind === 'text' ? isolate(mark) : mark)),
});
