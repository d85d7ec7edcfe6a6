import type { Scene } from '../viz/scene.js';
import type { Colour, Look } from './look.js';
import { BOLD, frameOf, sceneInk, type GroupInk, type PlainInk, type Stroke, type SymbolInk } from './scene-ink.js';

export interface CanvasOptions {
  /** Pixels for each px of the picture. */
  readonly scale?: number;
  /** Leaves out the ground under the picture. */
  readonly transparent?: boolean;
}

type Pen = CanvasRenderingContext2D;

function penOf(canvas: HTMLCanvasElement): Pen {
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser gives no canvas to paint on.');
  return pen;
}

function takeFill(pen: Pen, { hex, alpha }: Colour): void {
  pen.fillStyle = hex;
  pen.globalAlpha = alpha;
}

function takeStroke(pen: Pen, { colour, width, dash = [], cap, join }: Stroke): void {
  pen.strokeStyle = colour.hex;
  pen.globalAlpha = colour.alpha;
  pen.lineWidth = width;
  pen.lineCap = cap;
  pen.lineJoin = join;
  // As in SVG, where a canvas has 10.
  pen.miterLimit = 4;
  pen.setLineDash([...dash]);
}

function paintSymbol(pen: Pen, { name, role, x, y, size, mirrored, strokeWidth }: SymbolInk, look: Look): void {
  const scale = size / 24;
  pen.translate(x, y);
  pen.scale(mirrored ? -scale : scale, scale);
  pen.translate(-12, -12);
  for (const { d, fill, stroke, width, cap, join } of look.symbol(name, role)) {
    const path = new Path2D(d);
    if (fill) {
      takeFill(pen, fill);
      pen.fill(path);
    }
    if (stroke) {
      takeStroke(pen, { colour: stroke, width: width ?? strokeWidth, cap, join });
      pen.stroke(path);
    }
  }
}

function paintPlain(pen: Pen, ink: PlainInk, look: Look): void {
  pen.save();
  if (ink.kind === 'symbol') paintSymbol(pen, ink, look);
  else if (ink.kind === 'path') {
    const path = new Path2D(ink.d);
    pen.translate(ink.x, ink.y);
    if (ink.fill) {
      takeFill(pen, ink.fill);
      pen.fill(path);
    }
    // A canvas takes a width of 0 for none, and keeps the one before.
    if (ink.stroke && ink.stroke.width > 0) {
      takeStroke(pen, ink.stroke);
      pen.stroke(path);
    }
  } else {
    pen.font = `${ink.bold ? String(BOLD) : look.font.weight} ${String(ink.size)}px ${look.font.family}`;
    pen.direction = look.direction;
    pen.textAlign = ink.anchor === 'middle' ? 'center' : ink.anchor;
    if (ink.fill) {
      takeFill(pen, ink.fill);
      pen.fillText(ink.text, ink.x, ink.y);
    }
    if (ink.stroke) {
      takeStroke(pen, ink.stroke);
      pen.strokeText(ink.text, ink.x, ink.y);
    }
  }
  pen.restore();
}

/** Paints a scene; a canvas of the same size is laid over it for what fades as one. */
class ScenePainter {
  readonly canvas: HTMLCanvasElement;
  readonly #pen: Pen;
  readonly #look: Look;
  #layer: Pen | undefined;

  constructor(look: Look, scene: Scene, scale: number) {
    const [x, y, width, height] = frameOf(scene);
    this.#look = look;
    this.canvas = document.createElement('canvas');
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    this.#pen = penOf(this.canvas);
    this.#pen.scale(scale, scale);
    this.#pen.translate(-x, -y);
  }

  ground(): void {
    const { canvas } = this;
    this.#pen.save();
    this.#pen.resetTransform();
    takeFill(this.#pen, this.#look.ground);
    this.#pen.fillRect(0, 0, canvas.width, canvas.height);
    this.#pen.restore();
  }

  plain(ink: PlainInk): void {
    paintPlain(this.#pen, ink, this.#look);
  }

  group({ opacity, clip, inks }: GroupInk): void {
    const pen = opacity < 1 ? this.#cleanLayer() : this.#pen;
    pen.save();
    if (clip) {
      pen.beginPath();
      pen.rect(...clip);
      pen.clip();
    }
    for (const ink of inks) paintPlain(pen, ink, this.#look);
    pen.restore();
    if (pen === this.#pen) return;
    this.#pen.save();
    this.#pen.resetTransform();
    this.#pen.globalAlpha = opacity;
    this.#pen.drawImage(pen.canvas, 0, 0);
    this.#pen.restore();
  }

  #cleanLayer(): Pen {
    const { width, height } = this.canvas;
    if (!this.#layer) {
      const canvas = document.createElement('canvas');
      canvas.width = width;
      canvas.height = height;
      this.#layer = penOf(canvas);
    }
    this.#layer.resetTransform();
    this.#layer.clearRect(0, 0, width, height);
    this.#layer.setTransform(this.#pen.getTransform());
    return this.#layer;
  }
}

/** A scene on a canvas. Figures are as wide as the font has them: a canvas cannot ask for tabular ones. */
export function sceneToCanvas(
  scene: Scene,
  look: Look,
  { scale = 1, transparent = false }: CanvasOptions = {},
): HTMLCanvasElement {
  const painter = new ScenePainter(look, scene, scale);
  if (!transparent) painter.ground();
  for (const ink of sceneInk(scene, look)) {
    if (ink.kind === 'group') painter.group(ink);
    else painter.plain(ink);
  }
  return painter.canvas;
}
